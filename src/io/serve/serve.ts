import { Buffer } from "node:buffer";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { UsageError } from "../../domain/usage-error.ts";
import { errorCode } from "../error-code.ts";
import {
  loopback,
  problemReply,
  type Question,
  type Reply,
  replyTo,
  type ServedFiles,
} from "./serve-reply.ts";

export interface SiteServer {
  /** The address to open. */
  readonly url: string;
  /** Serves other files from now on, and has open pages load anew. */
  readonly update: (files: ServedFiles) => void;
  /** Shows a text on every open page until the next update. */
  readonly showProblem: (text: string) => void;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly files: ServedFiles;
  /** Begins and ends with `/`: the site lies below it. */
  readonly basePath: string;
  /** Called when a page cannot be made; gives the text to show instead of it. */
  readonly onFailed?: (error: unknown) => string;
  /** A port that was asked for; without it the first free one from 4321 on. */
  readonly port?: number;
}

const firstPort = 4321;
const portsToTry = 20;

interface State {
  readonly basePath: string;
  files: ServedFiles;
  /** Grows with each update: a page that was made of an older version is out of date. */
  version: number;
  problem: string;
  readonly listeners: Set<ServerResponse>;
  readonly onFailed: (error: unknown) => string;
}

/** Serves a site from memory on this machine alone. No path of a request ever reaches the disk. */
export async function startServer({
  files,
  basePath,
  port,
  onFailed = String,
}: ServeOptions): Promise<SiteServer> {
  const listeners = new Set<ServerResponse>();
  const state: State = { files, basePath, version: 1, problem: "", listeners, onFailed };
  const server = createServer((request, response) => answer(request, response, state));
  await listen(server, port);
  const { port: chosen } = server.address() as AddressInfo;
  const tell = (event: string, data: string): void => {
    for (const listener of state.listeners) listener.write(eventText(event, data));
  };
  return {
    url: `http://${loopback}:${chosen}${basePath}`,
    update: (fresh) => {
      state.files = fresh;
      state.version += 1;
      state.problem = "";
      tell("reload", `${state.version}`);
    },
    showProblem: (text) => {
      state.problem = text;
      tell("problem", JSON.stringify(text));
    },
    close: () =>
      new Promise((settle, reject) => {
        server.close((error) => (error === undefined ? settle() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  const ports =
    port === undefined
      ? Array.from({ length: portsToTry }, (_, index) => firstPort + index)
      : [port];
  for (const candidate of ports) if (await listenOn(server, candidate)) return;
  throw new UsageError({
    da: `Port ${ports.join(", ")} er optaget. Vælg en anden med --port.`,
    en: `Port ${ports.join(", ")} is taken. Choose another with --port.`,
  });
}

function listenOn(server: Server, port: number): Promise<boolean> {
  return new Promise((settle, reject) => {
    const refused = (error: Error): void => {
      if (["EADDRINUSE", "EACCES"].includes(errorCode(error))) settle(false);
      else reject(error);
    };
    server.once("error", refused);
    server.listen(port, loopback, () => {
      server.off("error", refused);
      settle(true);
    });
  });
}

function answer(request: IncomingMessage, response: ServerResponse, state: State): void {
  const { method = "GET", url = "/", headers } = request;
  const reply = replyOrProblem({ method, address: url, host: headers.host ?? "" }, state);
  if (reply.kind === "events") {
    listenTo(response, state, reply.since);
    return;
  }
  const body = typeof reply.body === "string" ? Buffer.from(reply.body) : reply.body;
  response.writeHead(reply.status, {
    ...reply.headers,
    "Content-Length": body.length,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(method === "HEAD" ? undefined : body);
}

// A page that cannot be made is one page's trouble; the others are served on.
function replyOrProblem(question: Question, state: State): Reply {
  try {
    return replyTo(question, state);
  } catch (error) {
    return problemReply(state.onFailed(error), state);
  }
}

function listenTo(response: ServerResponse, state: State, since: number): void {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write(": connected\n\n");
  if (since !== state.version) response.write(eventText("reload", `${state.version}`));
  if (state.problem !== "") response.write(eventText("problem", JSON.stringify(state.problem)));
  state.listeners.add(response);
  response.on("close", () => state.listeners.delete(response));
}

const eventText = (event: string, data: string): string => `event: ${event}\ndata: ${data}\n\n`;
