import { beforeAll, describe, expect, it } from "@jest/globals";
import { demoSite, htmlOf, type SiteFiles } from "./demo-site.ts";

const guide = /^(?:vejledning|en\/guide)\/.+\.html$/;
const image = /<img\b[^>]*>/g;
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

describe("the pictures of the guide on the site", () => {
  let site: SiteFiles;
  let shown: readonly { readonly page: string; readonly tag: string }[];

  beforeAll(async () => {
    site = await demoSite();
    shown = htmlOf(site).flatMap(([page, html]) =>
      guide.test(page) ? [...html.matchAll(image)].map(([tag]) => ({ page, tag })) : [],
    );
  });

  it("lie on the site itself, below any path, and say in words what they show", () => {
    expect(shown.length).toBeGreaterThan(5);
    for (const { page, tag } of shown) {
      const target = new URL(attribute(tag, "src"), `https://x.example/sub/${page}`);
      const path = target.pathname.replace("/sub/", "");
      expect(`${page}: ${site.get(path) instanceof Uint8Array}`).toBe(`${page}: true`);
      expect(attribute(tag, "alt").length).toBeGreaterThan(30);
    }
  });

  it("weigh little", () => {
    const pictures = [...site].filter(([path]) => path.startsWith("billeder/"));
    const weight = pictures.reduce((sum, [, content]) => sum + content.length, 0);
    expect(weight).toBeLessThan(600_000);
  });
});
