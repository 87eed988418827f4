import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { locales } from "../../domain/language.ts";
import { dryImport, hostileImport, longImport, writtenImport } from "../testing/import-results.ts";
import { importMarkdown } from "./import-markdown.ts";
import { importPretty } from "./import-pretty.ts";

// Run with GOLDEN=write to write the files anew after a meant change; then read them.
function golden(name: string, text: string): string {
  const file = new URL(`../golden/${name}`, import.meta.url);
  if (process.env.GOLDEN === "write") {
    mkdirSync(new URL("../golden/", import.meta.url), { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, "utf8");
}

const esc = String.fromCharCode(27);

describe("the report of an import", () => {
  for (const locale of locales) {
    it(`reads as it should in a terminal (${locale})`, () => {
      const text = importPretty(dryImport, { locale, colour: false });
      expect(text).toBe(golden(`import.pretty.${locale}.txt`, text));
    });

    it(`reads as it should as Markdown (${locale})`, () => {
      const text = importMarkdown(dryImport, locale);
      expect(text).toBe(golden(`import.markdown.${locale}.md`, text));
    });

    it(`says whether anything was written (${locale})`, () => {
      for (const report of [
        (result: typeof dryImport) => importPretty(result, { locale, colour: false }),
        (result: typeof dryImport) => importMarkdown(result, locale),
      ])
        expect(report(writtenImport)).not.toBe(report(dryImport));
    });
  }

  it("says the same with colours as without", () => {
    const plain = importPretty(dryImport, { locale: "da", colour: false });
    const colours = new RegExp(`${esc}\\[[0-9;]*m`, "g");
    const coloured = importPretty(dryImport, { locale: "da", colour: true });
    expect(coloured).not.toBe(plain);
    expect(coloured.replaceAll(colours, "")).toBe(plain);
    expect(plain).not.toContain(esc);
  });

  it("lets no cell of a spreadsheet become markup, a command of the terminal or a line of its own", () => {
    const pretty = importPretty(hostileImport, { locale: "da", colour: false });
    expect(pretty).not.toContain(esc);
    expect(pretty).not.toMatch(/^ny linje/m);
    const markdown = importMarkdown(hostileImport, "da");
    expect(markdown).not.toContain("<img");
    expect(markdown).not.toContain("](javascript");
    expect(markdown).not.toMatch(/(?<!\w)@alle/);
    const rows = markdown.split("\n").filter((line) => line.startsWith("| "));
    const cells = rows.map((row) => row.replaceAll("\\|", "").split("|").length);
    expect(new Set(cells)).toEqual(new Set([4, 8]));
  });

  it("shows in a terminal the rows that wait before all that are fine, and every row as Markdown", () => {
    const pretty = importPretty(longImport, { locale: "da", colour: false });
    expect(pretty).toContain("Integration 499");
    expect(pretty).not.toContain("Integration 300");
    expect(importMarkdown(longImport, "da")).toContain("Integration 300");
  });
});
