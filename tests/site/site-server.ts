import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mimeType } from "../../src/io/serve/mime-types.ts";
import type { SiteFiles } from "./demo-site.ts";

export interface SiteServer {
  /** The address of the site's root, with its base path. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a site as GitHub Pages does: files as they are, the 404 page for everything else. */
export async function serveSite(site: SiteFiles, basePath: string): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const name = path.startsWith(basePath) ? path.slice(basePath.length) || "index.html" : "";
    const file = site.get(name) ?? site.get(`${name}.html`);
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": mimeType(file === undefined || !name.includes(".") ? "x.html" : name),
    });
    response.end(file ?? site.get("404.html"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
