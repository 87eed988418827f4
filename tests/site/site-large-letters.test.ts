import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { pageTypes } from "./page-types.ts";
import { openSite, type SiteSession } from "./site-session.ts";

// Letters set to twice their size in the browser, as people do who see little and do not zoom: the page keeps its width.
let site: SiteSession;
beforeAll(async () => {
  site = await openSite("/", { browser: ["--blink-settings=defaultFontSize=32"] });
});
afterAll(() => site.close());

it.each(
  pageTypes,
)("%s never scrolls sideways with letters twice as large, on a phone and on a screen", async (_type, da, en) => {
  for (const path of [da, en]) {
    const page = await site.openWhole(path, { viewport: { width: 360, height: 800 } });
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect([path, await overflow()]).toEqual([path, 0]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect([path, await overflow()]).toEqual([path, 0]);
    await page.context().close();
  }
});
