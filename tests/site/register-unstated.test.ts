import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { renderCatalogue } from "../../src/commands/render-catalogue.ts";
import { temporaryFolder, writeFiles } from "../../src/io/testing/temporary-folder.ts";
import { copyCatalogue } from "./testing/copy-catalogue.ts";

const path = "integrations/nexus-sbsys-afgoerelser.md";

/** The sections on third countries and impact assessments, with what one integration says of them changed. */
async function sections(change: (text: string) => string) {
  const root = temporaryFolder();
  copyCatalogue(root);
  writeFiles(root, { [path]: change(readFileSync(join(root, path), "utf8")) });
  const { pages } = await renderCatalogue({ root, today: "2026-11-23", environment: {} });
  const html = String(pages.find((page) => page.path === "fortegnelse.html")?.content);
  const of = (id: string): string =>
    new RegExp(`<h2 id=${id}>.*?</section>`, "s").exec(html)?.[0] ?? "";
  return { third: of("third-country"), dpia: of("dpia") };
}

describe("the register", () => {
  it("names those that do not say whether data leave the EU/EEA, and does not say that none do", async () => {
    const { third } = await sections((text) => text.replace(/^ *thirdCountry: .*\n/m, ""));
    expect(third).toContain("nexus-sbsys-afgoerelser.html");
    expect(third).toMatch(/oplyser ikke, om oplysninger kan ses eller ligger uden for EU\/EØS:/);
    expect(third).not.toContain("Ingen integrationer overfører");
  });

  it("says so of impact assessments too", async () => {
    const { dpia } = await sections((text) => text.replace(/^ {2}dpia:\n(?: {4}.*\n)+/m, ""));
    expect(dpia).toMatch(
      /oplyser ikke, om en konsekvensanalyse er påkrævet:.*nexus-sbsys-afgoerelser/s,
    );
  });

  it("names none that has answered", async () => {
    const { third } = await sections((text) => text);
    expect(third).not.toContain("nexus-sbsys-afgoerelser.html");
  });
});
