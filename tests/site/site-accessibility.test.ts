import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { pageTypes } from "./page-types.ts";
import { openSite, type SiteSession } from "./site-session.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let site: SiteSession;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pages = pageTypes.flatMap(([type, da, en]) =>
  (da === en ? [da] : [da, en]).map((path): [string, string] => [type, path]),
);

const asked = new WeakSet<Page>();
// Once asked, a page holds axe: bringing it there again, twice each time, takes as long as the asking. Where it is not, axe's run fails.
const alreadyThere = { axeSource: "undefined" };

/** No page has frames, so nothing needs a second page to be put together in; only violations are wanted in full. */
function axeFor(page: Page): AxeBuilder {
  const axe = new AxeBuilder({ page, ...(asked.has(page) ? alreadyThere : {}) });
  asked.add(page);
  return axe.options({ resultTypes: ["violations"] }).setLegacyMode(true);
}

async function violations(page: Page, axe: AxeBuilder): Promise<readonly string[]> {
  const theme = await page.evaluate(() =>
    matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  );
  const { violations: found } = await axe.analyze();
  return found.map(
    ({ id, nodes }) =>
      `${page.viewportSize()?.width} ${theme} ${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(" "))
        .join(", ")}`,
  );
}

/** What axe finds on a page, light and dark, on a phone and on a desk. */
async function foundOn(session: SiteSession, path: string): Promise<readonly string[]> {
  const page = await session.openWhole(path, { viewport: { width: 320, height: 900 } });
  const found: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    found.push(...(await violations(page, axeFor(page).withTags(tags))));
    // What does not hang on colours is the same in both themes, so the dark one is asked about colours alone.
    await page.emulateMedia({ colorScheme: "dark" });
    const colours = axeFor(page).withRules(["color-contrast", "link-in-text-block"]);
    found.push(...(await violations(page, colours)));
  }
  await page.context().close();
  return found;
}

describe("accessibility", () => {
  it.each(
    pages,
  )("axe finds nothing on %s (%s), light and dark, on a phone and on a desk", async (_type, path) => {
    expect(await foundOn(site, path)).toEqual([]);
  });

  it("axe finds nothing on the short pages of a large catalogue either", async () => {
    const large = await openSite("/", { largeAbove: 0 });
    for (const path of [
      "en/integrations/nexus-sbsys-afgoerelser.html",
      "en/systems/sbsys.html",
      "en/vendors/ditmer-a-s.html",
    ])
      expect([path, await foundOn(large, path)]).toEqual([path, []]);
    await large.close();
  });
});
