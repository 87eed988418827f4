import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { openSite, type SiteSession } from "./site-session.ts";

let site: SiteSession;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const id = "dubu-sbsys-dokumenter";
const check = (page: Page) => page.getByRole("button", { name: "Kontrollér og gør klar" }).click();

/** A page whose requests for some scripts wait until they are let through. */
async function held(path: string, script: RegExp) {
  const page = await site.open("404.html");
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(script, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(site.url + path, { waitUntil: "commit" });
  return { page, release };
}

describe("what somebody writes in the form", () => {
  it("stands when the script comes late", async () => {
    const { page, release } = await held("ny-integration.html", /assets\/form\b(?!-worker)/);
    await page.locator("#f-title").fill("Klasselister fra Tabulex TEA til EG Novax");
    release();

    await page.waitForFunction(
      () => (document.querySelector("#f-id") as HTMLInputElement).value !== "",
    );
    expect(await page.locator("#f-title").inputValue()).toBe(
      "Klasselister fra Tabulex TEA til EG Novax",
    );
    await page.locator("[data-similar] a").first().waitFor();
  });

  it("cannot be written into a form that the file has yet to fill", async () => {
    const { page, release } = await held(`ret.html?id=${id}`, /form-worker/);
    await page.locator("[data-status]", { hasText: "Henter" }).waitFor();
    expect(await page.locator("form[data-fields]").isVisible()).toBe(false);
    release();
    await page.locator("form[data-fields]").waitFor();
    expect(await page.locator("#f-title").inputValue()).toContain("DUBU");
  });

  it("is not taken by another tab on a reload", async () => {
    const first = await site.open("ny-integration.html");
    const second = await first.context().newPage();
    await second.goto(`${site.url}ny-integration.html`);
    await second.locator("#f-title").fill("Det andet faneblads titel");
    await first.locator("#f-title").fill("Det første faneblads titel");
    await second.reload();
    await second.locator("[data-draft]").waitFor();
    expect(await second.locator("#f-title").inputValue()).toBe("Det andet faneblads titel");
  });

  it("is there from both of two tabs when they are closed, and can be chosen, discarded and brought back", async () => {
    const first = await site.open("ny-integration.html");
    const context = first.context();
    const second = await context.newPage();
    await second.goto(`${site.url}ny-integration.html`);
    await second.locator("#f-title").fill("Den ene");
    await first.locator("#f-title").fill("Den anden");
    await first.close();
    await second.close();
    const page = await context.newPage();
    await page.goto(`${site.url}ny-integration.html`);
    const title = page.locator("#f-title");
    const [text, others] = [page.locator("[data-draft-text]"), page.locator("[data-others] li")];
    expect(await title.inputValue()).toBe("Den anden");
    expect(await others.innerText()).toContain("Den ene");
    await page.getByRole("button", { name: "Skriv videre: Den ene" }).click();
    expect(await title.inputValue()).toBe("Den ene");
    expect(await others.innerText()).toContain("Den anden");
    await page.getByRole("button", { name: "Kassér kladden" }).click();
    expect(await text.evaluate((one) => one.matches(":focus"))).toBe(true);
    expect(await title.inputValue()).toBe("");
    await page.getByRole("button", { name: "Fortryd" }).click();
    expect(await title.inputValue()).toBe("Den ene");
    await page.getByRole("button", { name: "Begynd på en ny" }).click();
    expect(await others.count()).toBe(2);
    await title.fill("Den tredje");
    expect(await page.locator("#f-id").inputValue()).toBe("den-tredje");
    await page.reload();
    expect(await title.inputValue()).toBe("Den tredje");
    expect(await others.count()).toBe(2);
  });

  it("goes along to the other language", async () => {
    const page = await site.open("ny-integration.html");
    await page.locator("#f-title").fill("Halvt skrevet på dansk");
    await page.getByRole("link", { name: "English" }).click();
    await page.locator("[data-draft]").waitFor();
    expect(await page.locator("#f-title").inputValue()).toBe("Halvt skrevet på dansk");
  });

  it("is checked where the browser stores nothing, and it says that nothing is kept", async () => {
    const page = await site.open("404.html");
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        });
    });
    await page.goto(`${site.url}ny-integration.html`);
    await page.locator("#f-title").fill("Klasselister fra Tabulex TEA til EG Novax");
    await page.locator("[data-similar] a").first().waitFor();
    await page.locator("#f-summary").fill("Mere");
    expect(await page.locator("[data-status]").innerText()).toContain("gemmer ingen kladde");
    await page.goto(`${site.url}ret.html?id=${id}&move=next`);
    await page.locator("[data-requirements] li").first().waitFor();
    expect(await page.locator("#f-phase").inputValue()).toBe("implementation");
  });

  it("is not lost without a word where a date does not exist", async () => {
    const page = await site.open(`ret.html?id=${id}`);
    await page.locator("form[data-fields]").waitFor();
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("details")) one.open = true;
    });
    await page.locator("#f-meetings-threeParty-heldOn").focus();
    // In whichever order the browser's own language has day and month, this day exists in none.
    await page.keyboard.type("02302026");
    await page.keyboard.press("Tab");
    await check(page);
    await page.waitForFunction(() => document.activeElement?.id === "summary");
    expect(await page.locator("#f-meetings-threeParty-heldOn-findings").innerText()).toContain(
      "Datoen findes ikke",
    );
  });

  it("had nothing to complain of", () => {
    expect(site.complaints).toEqual([]);
  });
});
