import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readDocx } from "../../src/documents/testing/read-docx.ts";
import type { IntegrationRecord } from "../../src/domain/integration-record.ts";
import { demoSite } from "./demo-site.ts";
import { openSite, type SiteSession } from "./site-session.ts";

const id = "nexus-sbsys-afgoerelser";
const title = "Afgørelser fra KMD Nexus journaliseres i SBSYS";
let site: SiteSession;
beforeAll(async () => {
  site = await openSite("/repo-name/");
});
afterAll(() => site.close());

/** Clicks a button for a document, and reads what the browser saves. */
async function downloaded(path: string, button: string) {
  const page = await site.open(path);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("button", { hasText: button }).click(),
  ]);
  const status = page.locator("[data-document-status]");
  await status.filter({ hasText: download.suggestedFilename() }).waitFor();
  return {
    name: download.suggestedFilename(),
    said: await status.innerText(),
    docx: readDocx(readFileSync(await download.path())),
  };
}

describe("the buttons for documents", () => {
  it.each([
    [
      "afklaringsmødet",
      "afklaringsmoede",
      "Dagsorden til afklaringsmøde",
      "5. Databeskyttelse",
      10,
    ],
    ["trepartsmødet", "trepartsmoede", "Dagsorden til trepartsmøde", "5. Ansvarsfordeling", 12],
    ["tjeklisten for ophør", "ophoer", "Tjekliste for ophør", "Oprydning", 5],
  ])("give a .docx that opens with its headings and what the file knows: %s", async (button, file, named, heading, count) => {
    const { name, said, docx } = await downloaded(`integrationer/${id}.html`, button);
    expect(name).toBe(`${id}-${file}.docx`);
    expect(said).toBe(`${name} er hentet.`);
    expect(docx.title).toBe(`${named}: ${title}`);
    expect(docx.language).toBe("da-DK");
    expect(docx.headings.map(({ text }) => text)).toContain(heading);
    expect(docx.headings).toHaveLength(count);
    for (const table of docx.tables) expect(table.repeats).toBe(true);
    const cells = docx.tables.flatMap(({ rows }) => rows);
    expect(cells).toContainEqual(["Sagsnummer", "2025-004711"]);
    expect(cells.flat()).toContain("KMD A/S");
    expect(site.complaints).toEqual([]);
  });

  it("give English on the English page", async () => {
    const { name, docx } = await downloaded(`en/integrations/${id}.html`, "exit checklist");
    expect(name).toBe(`${id}-exit.docx`);
    expect(docx.title).toBe(`Exit checklist: ${title}`);
    expect(docx.language).toBe("en-GB");
  });

  it("ask for nothing before they are clicked, and make the next document without asking for the script again", async () => {
    const page = await site.open(`integrationer/${id}.html`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    expect(await page.locator("script[src*='assets/documents.']").count()).toBe(0);
    for (const button of ["afklaringsmødet", "ophør"]) {
      const saved = page.waitForEvent("download");
      await page.locator("button", { hasText: button }).click();
      await saved;
    }
    expect(asked.filter((path) => path.includes("/assets/documents."))).toHaveLength(1);
    expect(asked.filter((path) => path.endsWith(`${id}.json`)).length).toBeGreaterThan(0);
  });

  it("say so when the connection is gone, and work at the next click once it is back", async () => {
    const page = await site.open(`integrationer/${id}.html`);
    await page.context().setOffline(true);
    const button = page.locator("button", { hasText: "afklaringsmødet" });
    await button.click();
    await page.locator("[data-document-status]", { hasText: "prøv igen" }).waitFor();
    await page.context().setOffline(false);
    const saved = page.waitForEvent("download");
    await button.click();
    expect((await saved).suggestedFilename()).toContain(id);
    // The browser's own complaint about the failed request.
    site.complaints.length = 0;
  });

  it("are not there without JavaScript; the guide names the command that makes them too", async () => {
    const plain = { javaScriptEnabled: false };
    const page = await site.open(`integrationer/${id}.html`, plain);
    expect(await page.locator("[data-documents]").isVisible()).toBe(false);
    const guide = await site.open("vejledning/3-afklaring.html", plain);
    expect(await guide.locator("code", { hasText: "catalogue document" }).isVisible()).toBe(true);
  });
});

describe("an integration as data", () => {
  it("lies beside its page with the systems, vendors and integrations it has to do with", async () => {
    const file = (await demoSite("/")).get(`integrationer/${id}.json`);
    const record = JSON.parse(String(file)) as IntegrationRecord;
    expect(record).toMatchObject({ schemaVersion: 1, integration: { id, title } });
    expect(record.systems.map((system) => system.id)).toEqual(["kmd-nexus", "sbsys"]);
    expect(record.vendors).toEqual(["KMD A/S", "Ditmer A/S"]);
    expect(String(file)).not.toContain("github");
  });

  it("holds in the public edition no integration, mailbox, login or price that is not public, and no page offers a document", async () => {
    const files = await demoSite("/", "public");
    const records = [...files].filter(([path]) => /^integrationer\/.*\.json$/.test(path));
    expect(records.length).toBeGreaterThan(0);
    expect(files.has(`integrationer/${id}.json`)).toBe(false);
    for (const [, text] of records)
      for (const hidden of [
        "@",
        "github",
        "Dkk",
        '"case"',
        "2025-0",
        "noticeMonths",
        "authentication",
      ])
        expect(String(text)).not.toContain(hidden);
    for (const [path, text] of files)
      if (path.endsWith(".html")) expect(String(text)).not.toContain("data-document");
  });
});
