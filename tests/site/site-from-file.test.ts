import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { launchBrowser } from "../browser/launch.ts";
import { demoSite } from "./demo-site.ts";

describe("a copy opened from a file", () => {
  it("says what works on the website alone, where nothing can be searched, and draws arrows as letters", async () => {
    const folder = mkdtempSync(join(tmpdir(), "copy-"));
    for (const [path, content] of await demoSite()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(`${pathToFileURL(folder)}/soeg.html?q=aftale`);
    await page.locator("main > .notice", { hasText: "kun på webstedet" }).waitFor();
    await page.getByText("Søgningen kunne ikke hentes").waitFor();
    await page.goto(`${pathToFileURL(folder)}/index.html`);
    const arrow = page.locator("[data-rows] .i-right").first();
    expect(await arrow.evaluate((icon) => getComputedStyle(icon, "::before").content)).toBe('"→"');
    await browser.close();
    rmSync(folder, { recursive: true });
  });
});
