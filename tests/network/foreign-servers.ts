import { writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { makeCertificate } from "./make-certificate.ts";

/** What a server answers. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Servers of others, each under its own name, all on this machine. */
export interface ForeignServers {
  /** What a program is started with to find them. */
  readonly environment: Readonly<Record<string, string>>;
  /** What a host answers from now on. */
  readonly answer: (host: string, handler: Handler) => void;
  /** Every request so far, as `GET nordby.example/catalogue.json`. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
}

/** An address on the open internet, as far as anybody can tell by looking. */
const publicAddress = "93.184.215.14";

/**
 * Starts a server for hosts. `inside` names hosts whose address lies in the network of whoever asks, `untrusted` those whose certificate
 * nobody vouches for.
 */
export async function startForeignServers(
  hosts: readonly string[],
  {
    inside = {},
    untrusted = [],
  }: {
    readonly inside?: Readonly<Record<string, string>>;
    readonly untrusted?: readonly string[];
  } = {},
): Promise<ForeignServers> {
  const handlers = new Map<string, Handler>();
  const asked: string[] = [];
  const sockets = new Set<Duplex>();
  const start = async (names: readonly string[]): Promise<{ server: Server; cert: string }> => {
    const { key, cert } = makeCertificate(names);
    const server = createServer({ key, cert }, (request, response) => {
      const host = request.headers.host ?? "";
      asked.push(`${request.method} ${host}${request.url}`);
      const handler = handlers.get(host);
      if (handler === undefined) response.writeHead(404).end();
      else handler(request, response);
    });
    server.on("connection", (socket) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    return { server, cert };
  };
  const trusted = await start([...hosts, ...Object.keys(inside)]);
  const strange = await start(untrusted.length > 0 ? untrusted : ["nowhere.example"]);
  const portOf = ({ server }: { server: Server }): number => (server.address() as AddressInfo).port;
  const at = (names: readonly string[], address: string, port: number) =>
    names.map((name) => [name, { address, port }] as const);
  const known = Object.fromEntries([
    ...at(hosts, publicAddress, portOf(trusted)),
    ...at(untrusted, publicAddress, portOf(strange)),
    ...Object.entries(inside).flatMap(([name, address]) => at([name], address, portOf(trusted))),
  ]);
  const folder = temporaryFolder();
  writeFileSync(join(folder, "trusted.pem"), trusted.cert);
  return {
    asked,
    answer: (host, handler) => void handlers.set(host, handler),
    environment: {
      NODE_OPTIONS: `--import ${pathToFileURL("tests/network/divert.mjs").href}`,
      NODE_EXTRA_CA_CERTS: join(folder, "trusted.pem"),
      TEST_HOSTS: JSON.stringify(known),
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      for (const { server } of [trusted, strange])
        await new Promise((closed) => server.close(closed));
    },
  };
}
