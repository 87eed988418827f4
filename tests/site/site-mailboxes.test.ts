import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openSite, type SiteSession } from "./site-session.ts";

let site: SiteSession;
beforeAll(async () => {
  site = await openSite("/", { largeAbove: 0 });
});
afterAll(() => site.close());

const pages = ["integrationer/nexus-sbsys-afgoerelser.html", "en/systems/sbsys.html"];

describe("mailboxes in a large catalogue", () => {
  it.each(pages)("are links on %s, each to the address it shows", async (path) => {
    const page = await site.open(path);
    const links = await page
      .locator(":is(td, dd) > a")
      .filter({ hasText: "@" })
      .evaluateAll((all) =>
        all.map((link) => [(link as HTMLAnchorElement).href, `mailto:${link.textContent}`]),
      );
    expect(links.length).toBeGreaterThan(2);
    for (const [href, expected] of links) expect(href).toBe(expected);
    expect(site.complaints).toEqual([]);
  });

  it.each(
    pages,
  )("are there to read on %s without JavaScript, and nothing moves for it", async (path) => {
    const boxes = async (javaScriptEnabled: boolean) => {
      const page = await site.open(path, { javaScriptEnabled });
      return page
        .locator(":is(td, dd) > a")
        .filter({ hasText: "@" })
        .evaluateAll((all) =>
          all.map((link) => [link.textContent, link.clientWidth, link.clientHeight]),
        );
    };
    expect(await boxes(false)).toEqual(await boxes(true));
  });
});
