import { mimeType } from "./mime-types.ts";
import { ownPath, reloadScript } from "./reload-script.ts";

/** The files of a site by path, as they are served. Asking for one may make it. */
export type ServedFiles = Pick<ReadonlyMap<string, string | Uint8Array>, "get" | "has">;

/** What a browser asked. */
export interface Question {
  readonly method: string;
  /** Path and query. */
  readonly address: string;
  /** The `Host` header. */
  readonly host: string;
}

/** What is served, and how new it is. */
export interface Served {
  readonly files: ServedFiles;
  /** Begins and ends with `/`. */
  readonly basePath: string;
  readonly version: number;
}

/** An answer, or the wish to be told of new versions (`since`). */
export type Reply =
  | {
      readonly kind: "page";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Uint8Array;
    }
  | { readonly kind: "events"; readonly since: number };

/** The name a browser on this machine uses for it. */
export const loopback = "127.0.0.1";

/** Answers one request from the files in memory: no path of a request ever reaches the disk. */
export function replyTo({ method, address, host }: Question, served: Served): Reply {
  // A name that leads here from another site's page is not ours: its scripts could read the internal catalogue.
  const name = host.replace(/:\d+$/, "");
  if (name !== loopback && name !== "localhost") return plain(421, "Open 127.0.0.1 or localhost.");
  if (method !== "GET" && method !== "HEAD")
    return plain(405, "Only GET and HEAD.", { Allow: "GET, HEAD" });
  const [rawPath = "/", query = ""] = address.split("?", 2);
  const path = decode(rawPath);
  if (path === undefined) return plain(400, "This is no path.");
  const { basePath } = served;
  if (!path.startsWith(basePath)) return redirect(basePath);
  const below = path.slice(basePath.length);
  if (below === `${ownPath}reload.js`) return page(200, "reload.js", reloadScript);
  if (below === `${ownPath}events`) return { kind: "events", since: Number(query) || 0 };
  return fileReply(below, rawPath, served);
}

// As GitHub Pages does: a file, a file without its ending, or the index of a folder.
function fileReply(path: string, address: string, served: Served): Reply {
  const { files } = served;
  const isFolder = path === "" || path.endsWith("/");
  if (!isFolder && files.has(`${path}/index.html`)) return redirect(`${address}/`);
  const names = isFolder ? [`${path}index.html`] : [path, `${path}.html`];
  const found = names.find((name) => files.has(name));
  const shown = found ?? "404.html";
  const status = found === undefined ? 404 : 200;
  const content = files.get(shown);
  if (content === undefined) return plain(404, "There is no such page.");
  return page(status, shown, shown.endsWith(".html") ? withScript(content, served) : content);
}

function withScript(content: string | Uint8Array, { basePath, version }: Served): string {
  const html = typeof content === "string" ? content : new TextDecoder().decode(content);
  const script = `<script src="${basePath}${ownPath}reload.js?${version}" defer></script>`;
  return html.includes("</head>") ? html.replace("</head>", `${script}</head>`) : html + script;
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    // Not an address that any page of ours has.
    return undefined;
  }
}

const page = (status: number, name: string, body: string | Uint8Array): Reply => ({
  kind: "page",
  status,
  headers: { "Content-Type": mimeType(name) },
  body,
});

const plain = (status: number, text: string, headers: Record<string, string> = {}): Reply => ({
  kind: "page",
  status,
  headers: { ...headers, "Content-Type": mimeType("x.txt") },
  body: `${text}\n`,
});

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What stands instead of a page that could not be made. It loads anew like the page itself, once something was saved. */
export const problemReply = (text: string, served: Served): Reply =>
  page(500, "x.html", withScript(`<html><head></head><pre>${escaped(text)}</pre></html>`, served));

// One slash only: two would lead to another machine.
const redirect = (address: string): Reply =>
  plain(302, "", { Location: address.replace(/^\/+/, "/") });
