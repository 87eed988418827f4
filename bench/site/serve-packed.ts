import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { mimeType } from "../../src/io/serve/mime-types.ts";

export interface PackedServer {
  /** Ends with `/`. */
  readonly url: string;
  readonly stop: () => void;
}

const isPacked = (path: string): boolean => /\.(?:html|css|js|json|svg|txt)$/.test(path);

/** Serves a folder as GitHub Pages does: text packed, everything kept for ten minutes. Only on this machine. */
export async function servePacked(folder: string): Promise<PackedServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    try {
      const bytes = readFileSync(join(folder, decodeURIComponent(path)));
      const packed = isPacked(path);
      response.writeHead(200, {
        "content-type": mimeType(path),
        "cache-control": "max-age=600",
        ...(packed && { "content-encoding": "gzip" }),
      });
      response.end(packed ? gzipSync(bytes) : bytes);
    } catch {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
