import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { csvRecords } from "../../src/site/exports/read-csv.ts";
import { openSite, type SiteSession } from "./site-session.ts";

let site: SiteSession;
beforeAll(async () => {
  site = await openSite("/repo-name/");
});
afterAll(() => site.close());

const said = (page: Page, text: RegExp) =>
  page.locator("main [role=status]", { hasText: text }).first().waitFor();
const titles = (page: Page) => page.locator("[data-hits] li a").allInnerTexts();

describe("the search page", () => {
  it("keeps words and kind in the address: reload, back and a shared link give the same hits", async () => {
    const page = await site.open("soeg.html");
    await page.locator("main [name=q]").fill("databehandler");
    await page.locator("main form [type=submit]").click();
    await said(page, /resultater for »databehandler«/);
    const all = await titles(page);
    await page.locator("label", { hasText: "Systemer" }).click();
    await page.waitForURL(/kind=system/);
    const some = await titles(page);
    expect(some.length).toBeLessThan(all.length);
    await page.reload();
    await said(page, /resultater/);
    expect(await titles(page)).toEqual(some);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has("kind"));
    expect(await titles(page)).toEqual(all);
    const shared = await site.open("soeg.html?q=databehandler");
    await said(shared, /resultater/);
    expect(await titles(shared)).toEqual(all);
  });

  it("says the count once, and what to try when nothing is found", async () => {
    const page = await site.open("soeg.html?q=foraeldrebetaling");
    await said(page, /for »foraeldrebetaling«/);
    expect((await titles(page))[0]).toContain("Forældrebetaling");
    await page.evaluate(() => {
      const status = document.querySelector("main [role=status]") as Element;
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      new MutationObserver(() => heard.push(status.textContent ?? "")).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.locator("main [name=q]").fill("xqzzyv");
    await page.keyboard.press("Enter");
    await said(page, /Ingen resultater for »xqzzyv«/);
    expect(await page.locator("[data-hint]").innerText()).toContain("kortere ord");
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard).toEqual(["Ingen resultater for »xqzzyv«."]);
  });

  it("is reached from the field on every page", async () => {
    const page = await site.open("frister.html");
    await page.locator("header [name=q]").fill("medicin");
    await page.keyboard.press("Enter");
    await page.waitForURL(/soeg\.html\?q=medicin/);
    await said(page, /resultater/);
    expect((await titles(page))[0]).toContain("Medicin");
  });
});

describe("the map", () => {
  it("shows what a system is connected to, keeps it in the address and goes back", async () => {
    const page = await site.open("landkort.html");
    await page.locator("[data-find] input").fill("sbsys");
    await page.locator("[data-find] button").click();
    await page.waitForURL(/\?system=sbsys/);
    const found = page.locator("[data-found]");
    await found.locator("h2", { hasText: "SBSYS" }).waitFor();
    const neighbours = await found.locator("li a").allInnerTexts();
    expect(neighbours).toContain("KMD Nexus");
    await page.reload();
    await found.locator("h2", { hasText: "SBSYS" }).waitFor();
    expect(await found.locator("li a").allInnerTexts()).toEqual(neighbours);
    await page.goBack();
    await found.locator("p", { hasText: "Vælg et system" }).waitFor();
  });

  it("is one stop for the keyboard, after its field: arrows go from system to system and Enter chooses", async () => {
    const page = await site.open("landkort.html");
    await page.locator("[data-find] button").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const here = () => page.evaluate(() => document.activeElement?.getAttribute("data-system"));
    const first = await here();
    await page.keyboard.press("ArrowDown");
    const second = await here();
    expect(first).toBeTruthy();
    expect(second).toBeTruthy();
    expect(second).not.toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`\\?system=${second}$`));
    await page.locator("[data-found] h2").waitFor();
    await page.keyboard.press("Tab");
    expect(
      await page
        .locator("[data-found] a")
        .first()
        .evaluate((a) => a.matches(":focus")),
    ).toBe(true);
    await page.keyboard.press("Shift+Tab");
    expect(await here()).toBe(second);
  });

  it("leads to each system's page without a script", async () => {
    const page = await site.open("landkort.html", { javaScriptEnabled: false });
    await page.locator("svg a[data-system=sbsys]").click();
    await page.waitForURL(/systemer\/sbsys\.html/);
  });
});

describe("the files of a filtered list", () => {
  const shown = 15;

  it.each([
    "csv",
    "xlsx",
    "json",
  ])("hold what the filter shows and nothing else: %s", async (format) => {
    const page = await site.open("index.html?phase=operation");
    await said(page, new RegExp(`^${shown} af `));
    const names = await page.locator("[data-rows] th a").allInnerTexts();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`a[data-export=${format}]`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`integrationer-udvalg.${format}`);
    const bytes = readFileSync(await download.path());
    if (format === "xlsx") {
      const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
      expect(sheet.match(/<row /g)).toHaveLength(shown + 1);
      for (const name of names) expect(sheet).toContain(name);
    } else if (format === "json") {
      const rows = JSON.parse(bytes.toString()) as { readonly title: string }[];
      expect(rows.map(({ title }) => title)).toEqual(names);
    } else {
      const text = bytes.toString();
      expect(text.startsWith("\uFEFF")).toBe(true);
      expect(csvRecords(text)).toHaveLength(shown + 1);
      for (const name of names) expect(text).toContain(name);
    }
  });
});

describe("the browser", () => {
  it("had nothing to complain of", () => {
    expect(site.complaints).toEqual([]);
  });
});
