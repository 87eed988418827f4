import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A repository served over HTTP on this machine, by git's own program. */
export interface GitServer {
  readonly url: string;
  /** The `Authorization` headers that came, in order. */
  readonly authorizations: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves the repository whose git folder is `gitFolder` (`…/.git`) at `/<path>`. */
export async function serveRepository(gitFolder: string, path = "repo.git"): Promise<GitServer> {
  const authorizations: string[] = [];
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization ?? "");
    answer(gitFolder, path, request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${path}`,
    authorizations,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function answer(
  gitFolder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const asked = new URL(request.url ?? "/", "http://127.0.0.1");
  const backend = spawn("git", ["-c", "uploadpack.allowFilter=true", "http-backend"], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: gitFolder,
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      PATH_INFO: asked.pathname.slice(path.length + 1),
      QUERY_STRING: asked.searchParams.toString(),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"],
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"],
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      REMOTE_ADDR: "127.0.0.1",
    },
  });
  request.pipe(backend.stdin);
  backend.stdin.on("error", () => undefined);
  const chunks: Buffer[] = [];
  backend.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  backend.on("close", () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf("\r\n\r\n");
    const headers = output.toString("latin1", 0, Math.max(0, end)).split("\r\n");
    for (const line of headers) {
      const [name = "", value = ""] = line.split(": ");
      if (name === "Status") response.statusCode = Number.parseInt(value, 10);
      else if (name !== "") response.setHeader(name, value);
    }
    response.end(output.subarray(end + 4));
  });
}
