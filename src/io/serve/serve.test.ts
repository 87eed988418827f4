import { request } from "node:http";
import { afterEach, describe, expect, it } from "@jest/globals";
import { UsageError } from "../../domain/usage-error.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { type SiteServer, startServer } from "./serve.ts";
import { replyTo } from "./serve-reply.ts";
import { watchFolders } from "./watch.ts";

const files = new Map<string, string | Uint8Array>([
  ["index.html", "<html><head></head>forside</html>"],
  ["404.html", "<html><head></head>findes ikke</html>"],
  ["integrationer/a.html", "<html><head></head>a</html>"],
  ["en/index.html", "<html><head></head>front page</html>"],
  ["style.css", "body{}"],
  ["catalogue.json", "{}"],
  ["font.woff2", Uint8Array.of(1, 2, 3)],
]);
const served = { files, basePath: "/", version: 7 };
const get = (address: string, more: { host?: string; method?: string } = {}, site = served) => {
  const reply = replyTo({ method: "GET", host: "127.0.0.1:4321", address, ...more }, site);
  if (reply.kind !== "page") throw new Error("not a page");
  return reply;
};

describe("replyTo", () => {
  it("finds a page by its file, without its ending, and by its folder, with the right media type", () => {
    expect(get("/").body).toContain("forside");
    expect(get("/integrationer/a.html?x=1").body).toContain(">a<");
    expect(get("/integrationer/a").body).toContain(">a<");
    expect(get("/en/").body).toContain("front page");
    expect(get("/en")).toMatchObject({ status: 302, headers: { Location: "/en/" } });
    const types = ["/", "/style.css", "/catalogue.json", "/font.woff2"].map(
      (path) => get(path).headers["Content-Type"],
    );
    expect(types).toEqual([
      "text/html; charset=utf-8",
      "text/css; charset=utf-8",
      "application/json; charset=utf-8",
      "font/woff2",
    ]);
  });

  it("shows the site's own page for what is not there, and never leaves the site", () => {
    for (const path of [
      "/mangler",
      "/../../etc/passwd",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/..%2f..%2fetc/passwd",
      "//etc/passwd",
      "/integrationer/",
    ])
      expect(get(path)).toMatchObject({
        status: 404,
        body: expect.stringContaining("findes ikke"),
      });
    expect(get("/%ff").status).toBe(400);
  });

  it("puts the reload script into pages alone", () => {
    expect(get("/").body).toBe(
      '<html><head><script src="/_catalogue/reload.js?7" defer></script></head>forside</html>',
    );
    expect(get("/style.css").body).toBe("body{}");
  });

  it("answers neither other methods nor other names for this machine", () => {
    expect(get("/", { method: "POST" })).toMatchObject({
      status: 405,
      headers: { Allow: "GET, HEAD" },
    });
    expect(get("/", { host: "ond.example" }).status).toBe(421);
    expect(get("/", { host: "localhost:4321" }).status).toBe(200);
  });

  it("serves below a base path and leads there", () => {
    const below = { ...served, basePath: "/integrationer/" };
    expect(get("/", {}, below)).toMatchObject({
      status: 302,
      headers: { Location: "/integrationer/" },
    });
    expect(get("/integrationer/", {}, below).body).toContain(
      "/integrationer/_catalogue/reload.js?7",
    );
  });
});

describe("startServer", () => {
  let server: SiteServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  it("serves on this machine, and tells open pages of updates and problems", async () => {
    server = await startServer({ files, basePath: "/" });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(server.url)).text()).toContain("reload.js?1");
    const heard = listenFor(`${server.url}_catalogue/events?1`, 2);
    await heard.connected;
    server.showProblem("fejl\ni fil");
    server.update(new Map([["index.html", "ny"]]));
    expect(await heard.events).toEqual([
      'event: problem\ndata: "fejl\\ni fil"',
      "event: reload\ndata: 2",
    ]);
    expect(await (await fetch(server.url)).text()).toContain("ny");
  });

  it("tells a page at once that it is out of date", async () => {
    server = await startServer({ files, basePath: "/" });
    server.update(files);
    expect(await listenFor(`${server.url}_catalogue/events?1`, 1).events).toEqual([
      "event: reload\ndata: 2",
    ]);
  });

  it("takes the next free port, and says so when the one asked for is taken", async () => {
    server = await startServer({ files, basePath: "/" });
    const second = await startServer({ files, basePath: "/" });
    expect(second.url).not.toBe(server.url);
    await second.close();
    const port = Number(new URL(server.url).port);
    await expect(startServer({ files, basePath: "/", port })).rejects.toThrow(UsageError);
  });
});

/** Listens to the events of a page, until as many as wanted have come. */
function listenFor(address: string, wanted: number) {
  let ready: () => void = () => undefined;
  const connected = new Promise<void>((settle) => {
    ready = settle;
  });
  const events = new Promise<string[]>((settle, reject) => {
    const asked = request(address, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        ready();
        text += chunk;
        const whole = text.split("\n\n").filter((part) => part.startsWith("event:"));
        if (whole.length < wanted) return;
        asked.destroy();
        settle(whole);
      });
    });
    asked.on("error", reject).end();
  });
  return { connected, events };
}

describe("watchFolders", () => {
  it("calls once for a burst of changes, and notices a folder that comes later", async () => {
    const root = temporaryFolder();
    writeFiles(root, { "integrations/a.md": "1" });
    let calls = 0;
    let called: () => void = () => undefined;
    const next = () =>
      new Promise<void>((settle) => {
        called = settle;
      });
    const stop = watchFolders(root, ["integrations", "systems"], () => {
      calls += 1;
      called();
    });
    const first = next();
    for (const text of ["2", "3", "4"]) writeFiles(root, { "integrations/a.md": text });
    await first;
    expect(calls).toBe(1);
    const second = next();
    writeFiles(root, { "systems/b.md": "1" });
    await second;
    const third = next();
    writeFiles(root, { "systems/b.md": "2" });
    await third;
    stop();
    expect(calls).toBeGreaterThanOrEqual(3);
  });
});
