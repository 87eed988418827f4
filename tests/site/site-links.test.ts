import { describe, expect, it } from "@jest/globals";
import { attributeValues } from "./attributes.ts";
import { demoSite, htmlOf, type SiteFiles } from "./demo-site.ts";

const origin = "https://site.invalid";

/** Every address of a page that leads to a file of the site, with the file it leads to. */
function* ownAddresses(path: string, html: string, basePath: string) {
  const page = `${origin}${basePath}${path}`;
  for (const name of ["href", "src", "action", "data-source"])
    for (const address of attributeValues(html, name)) {
      if (!URL.canParse(address, page)) {
        yield { address, file: undefined, hash: "" };
        continue;
      }
      const url = new URL(address, page);
      if (url.origin !== origin) continue;
      const inside = url.pathname.startsWith(basePath);
      const file = inside ? decodeURIComponent(url.pathname.slice(basePath.length)) : undefined;
      yield {
        address,
        file: file === "" ? "index.html" : file,
        hash: decodeURIComponent(url.hash.slice(1)),
      };
    }
}

function brokenLinks(site: SiteFiles, basePath: string): readonly string[] {
  const pages = htmlOf(site);
  const ids = new Map(pages.map(([path, html]) => [path, new Set(attributeValues(html, "id"))]));
  return pages.flatMap(([path, html]) =>
    [...ownAddresses(path, html, basePath)].flatMap(({ address, file, hash }) => {
      if (file === undefined || !site.has(file)) return [`${path}: ${address} leads to no file`];
      if (hash !== "" && ids.get(file)?.has(hash) === false)
        return [`${path}: ${address} leads to no place`];
      return [];
    }),
  );
}

describe.each([
  ["the site", "/", {}],
  ["the site", "/repo-name/", {}],
  ["the site of a large catalogue", "/repo-name/", { largeAbove: 0 }],
])("%s under %s", (_, basePath, more) => {
  const site = demoSite(basePath, "internal", more);

  it("has no broken link, to a file or to a place on a page", async () => {
    expect(brokenLinks(await site, basePath)).toEqual([]);
  });

  it("works wherever it lies: no address but those of the 404 page begins at the root", async () => {
    const rooted = htmlOf(await site).flatMap(([path, html]) =>
      path === "404.html"
        ? []
        : ["href", "src", "action"].flatMap((name) =>
            attributeValues(html, name)
              .filter((address) => address.startsWith("/"))
              .map((address) => `${path}: ${address}`),
          ),
    );
    expect(rooted).toEqual([]);
  });

  it("leads from the front page to any integration in three clicks", async () => {
    const files = await site;
    const reached = new Set(["index.html"]);
    let edge = ["index.html"];
    for (let click = 0; click < 3; click += 1) {
      edge = edge.flatMap((path) => {
        const html = files.get(path);
        if (typeof html !== "string") return [];
        return [...ownAddresses(path, html, basePath)].flatMap(({ file }) => {
          if (file === undefined || reached.has(file) || !file.endsWith(".html")) return [];
          reached.add(file);
          return [file];
        });
      });
    }
    const integrations = htmlOf(files)
      .map(([path]) => path)
      .filter((path) => path.startsWith("integrationer/"));
    expect(integrations.length).toBeGreaterThan(20);
    expect(integrations.filter((path) => !reached.has(path) && !isRedirect(files, path))).toEqual(
      [],
    );
  });

  it("fetches nothing from anybody else", async () => {
    for (const [, html] of htmlOf(await site)) {
      const loaded = [
        ...html.matchAll(/<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*>/g),
      ].map(([tag]) => tag);
      const sheets = [...html.matchAll(/<link\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) =>
          /rel="(?:stylesheet|preload|icon|modulepreload|preconnect|dns-prefetch)"/.test(tag),
        );
      for (const tag of [...loaded, ...sheets])
        expect(tag).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  });
});

const isRedirect = (site: SiteFiles, path: string): boolean =>
  String(site.get(path)).includes("http-equiv=refresh");
