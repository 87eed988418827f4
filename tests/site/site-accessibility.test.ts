import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { pageTypes } from "./page-types.ts";
import { openSite, type SiteSession } from "./site-session.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const widths = [320, 1280];

let site: SiteSession;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pages = pageTypes.flatMap(
  ([type, da, en]) =>
    (da === en
      ? [[type, da]]
      : [
          [type, da],
          [type, en],
        ]) as [string, string][],
);

describe("accessibility", () => {
  it.each(
    pages,
  )("axe finds nothing on %s (%s), light and dark, on a phone and on a desk", async (_type, path) => {
    const page = await site.open(path);
    const found: string[] = [];
    for (const width of widths)
      for (const colorScheme of ["light", "dark"] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        for (const { id, nodes } of violations)
          found.push(
            `${width} ${colorScheme} ${id}: ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(" "))
              .join(", ")}`,
          );
      }
    await page.context().close();
    expect(found).toEqual([]);
  });
});
