import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { readIntegration } from "../../src/input/read-entry.ts";
import { shippedSchemas } from "../../src/input/schemas.ts";
import { openSite, type SiteSession } from "./site-session.ts";

let site: SiteSession;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const check = (page: Page) => page.getByRole("button", { name: "Kontrollér og gør klar" }).click();
const textOf = (page: Page, selector: string) => page.locator(selector).inputValue();

/** The branch that proposals are made against: whatever is checked out where these tests run. */
const branch = (page: Page) => page.locator("[data-form]").getAttribute("data-branch");

async function fillNeed(page: Page): Promise<void> {
  await page.getByLabel("Titel").fill("Klasselister fra Tabulex TEA til EG Novax");
  await page.getByLabel("Kort beskrivelse").fill("Sundhedsplejen får klasselisterne hver uge.");
  await page.locator("#f-owners-requester-unit").fill("Sundhedsplejen");
  await page.locator("#f-owners-requester-email").fill("sundhedsplejen@eksempelby.example");
  await page.locator("#f-need-task").fill("Indkalde klassevis til undersøgelser.");
  await page.locator("#f-need-data").fill("cpr-nummer\nskole\nklasse");
  await page.getByLabel("Afsnittet Behov").fill("Hvert efterår sender skolerne regneark.");
}

describe("the form for a new integration", () => {
  it("says what the command line says beside a wrong value, and ends on GitHub with a valid file", async () => {
    const page = await site.open("ny-integration.html");
    await check(page);
    await page.waitForFunction(() => document.activeElement?.id === "summary");
    expect(await page.locator("[data-summary] li:not(:has(a))").count()).toBe(0);
    const named = page.locator("[data-summary] li a");
    const places = await named.evaluateAll((links) =>
      links.map((link) => {
        const part = document.getElementById((link.getAttribute("href") ?? "").slice(1));
        return [...document.querySelectorAll("form *")].indexOf(part as Element);
      }),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await fillNeed(page);
    expect(await textOf(page, "#f-id")).toBe("klasselister-fra-tabulex-tea-til-eg-novax");
    await page.locator("#f-id").fill("Klasse Lister");
    await page.locator("#f-need-frequency").selectOption("weekly");
    await check(page);
    await page.waitForFunction(() => document.activeElement?.id === "summary");
    const { problems } = readIntegration(
      {
        path: "integrations/Klasse Lister.md",
        text: "---\nid: Klasse Lister\ntitle: T\nphase: need\nstatus: active\n---\n",
      },
      shippedSchemas(),
    );
    const expected = problems.find(({ field }) => field?.[0] === "id")?.message.da ?? "missing";
    expect(await page.locator("#f-id-findings").innerText()).toContain(expected);
    expect(await page.locator("[data-summary]").innerText()).toContain(expected);
    expect(await page.locator("#f-id").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#f-id").getAttribute("aria-describedby")).toContain("f-id-findings");

    await page.locator("#f-id").fill("tabulex-novax-klasselister-ny");
    await check(page);
    await page.waitForFunction(() => document.activeElement?.id === "ready");
    const href = (await page.locator("[data-github]").getAttribute("href")) ?? "";
    const url = new URL(href);
    expect(url.origin + url.pathname).toBe(
      `https://github.com/eksempelby/integrationer/new/${await branch(page)}/integrations`,
    );
    expect(url.searchParams.get("filename")).toBe("tabulex-novax-klasselister-ny.md");
    const read = readIntegration(
      {
        path: "integrations/tabulex-novax-klasselister-ny.md",
        text: url.searchParams.get("value") ?? "",
      },
      shippedSchemas(),
    );
    expect(read.problems).toEqual([]);
    expect(read.entry?.fields.need?.data).toEqual(["cpr-nummer", "skole", "klasse"]);
    expect(read.entry?.body.text).toContain("Hvert efterår sender skolerne regneark.");
  });

  it("names integrations like it while one writes, and keeps the draft over a reload", async () => {
    const page = await site.open("ny-integration.html");
    await fillNeed(page);
    await page.locator("[data-similar] a").first().waitFor();
    expect(await page.locator("[data-similar]").innerText()).toContain("Tabulex TEA");
    await page.reload();
    expect(await textOf(page, "#f-need-task")).toBe("Indkalde klassevis til undersøgelser.");
    await page.getByRole("button", { name: "Kassér kladden" }).click();
    expect(await textOf(page, "#f-need-task")).toBe("");
    await page.reload();
    expect(await textOf(page, "#f-need-task")).toBe("");
  });

  it("says what to do without scripts", async () => {
    const page = await site.open("ny-integration.html", { javaScriptEnabled: false });
    expect(await page.locator("noscript a").first().isVisible()).toBe(true);
    expect(await page.locator("form[data-fields]").isVisible()).toBe(false);
  });
});

describe("the form for an integration that exists", () => {
  it("moves it to the next phase, shows what that asks, and keeps comments and order", async () => {
    const id = "cicero-digital-post-paamindelser";
    const before = readFileSync(`integrations/${id}.md`, "utf8");
    const page = await site.open(`ret.html?id=${id}`);
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#f-id")?.value !== "",
    );
    await page.locator("[data-gate=parties]").evaluate((group) => group.setAttribute("open", ""));
    await page.locator("#f-need-benefit").fill("Færre rykkere; 3 timer om ugen.");
    await check(page);
    await page.waitForFunction(() => document.activeElement?.id === "ready");
    const after = await textOf(page, "[data-file]");
    const subject = page.locator("[data-subject] a");
    expect(await subject.innerText()).toBe("Anden påmindelse fra Cicero sendes som Digital Post");
    expect(await subject.getAttribute("href")).toBe(`integrationer/${id}.html`);
    const linesOf = (text: string) => text.split("\n");
    const lost = linesOf(before).filter((line) => !linesOf(after).includes(line));
    expect(lost.every((line) => line.includes("benefit"))).toBe(true);
    expect(after).toContain("Færre rykkere; 3 timer om ugen.");
    expect(await page.locator("[data-github]").getAttribute("href")).toBe(
      `https://github.com/eksempelby/integrationer/edit/${await branch(page)}/integrations/${id}.md`,
    );
    await page.goto(`${site.url}integrationer/${id}.html`);
    await page.getByRole("link", { name: "Ret eller flyt til næste fase" }).click();
    await page.locator("[data-all-met]").waitFor();
    expect(await textOf(page, "#f-phase")).not.toBe(
      /^phase: (\S+)$/m.exec(before)?.[1] ?? "missing",
    );
    await page.locator("#f-phase").selectOption("clarification");
    await page.locator("[data-requirements] li").first().waitFor();
  });

  it("leads on where the address names no integration", async () => {
    const page = await site.open("ret.html");
    expect(await page.locator("[data-nothing]").isVisible()).toBe(true);
  });
});

describe("the browser", () => {
  it("had nothing to complain of", () => {
    expect(site.complaints).toEqual([]);
  });
});
