import { describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { sheetToXlsx } from "./to-xlsx.ts";
import { columnName } from "./xlsx-sheet.ts";

const sheet = {
  name: "Frister: alle/2027",
  head: ["Navn", "Antal", "Dato"],
  rows: [
    ['=HYPERLINK("http://x")', 99.5, "2026-11-23"],
    ["<b>æ & ø</b>\u0001", undefined, "snart"],
  ],
} as const;
const parts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );

describe("sheetToXlsx", () => {
  const files = parts(sheetToXlsx(sheet));
  const xml = files["xl/worksheets/sheet1.xml"] ?? "";

  it("holds every part that the package names", () => {
    for (const part of files["[Content_Types].xml"]?.matchAll(/PartName="\/([^"]*)"/g) ?? [])
      expect(Object.keys(files)).toContain(part[1]);
    for (const [, target] of files["xl/_rels/workbook.xml.rels"]?.matchAll(/Target="([^"]*)"/g) ??
      [])
      expect(Object.keys(files)).toContain(`xl/${target}`);
  });

  it("writes text as text, whatever it begins with, and without what XML does not allow", () => {
    expect(xml).toContain(
      't="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;http://x&quot;)</t>',
    );
    expect(xml).not.toContain("<f>");
    expect(xml).toContain("&lt;b&gt;æ &amp; ø&lt;/b&gt;</t>");
  });

  it("writes numbers as numbers, days as days and leaves out what is not stated", () => {
    expect(xml).toContain('<c r="B2"><v>99.5</v></c>');
    // 23 November 2026 is day 46349 of the spreadsheet's calendar.
    expect(xml).toContain('<c r="C2" s="2"><v>46349</v></c>');
    expect(xml).not.toContain('r="B3"');
  });

  it("keeps the heading in view and lets it filter", () => {
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<autoFilter ref="A1:C3"/>');
  });

  it("names the sheet within what spreadsheets allow", () => {
    expect(files["xl/workbook.xml"]).toContain('name="Frister  alle 2027"');
  });

  it("gives the same bytes for the same rows", () => {
    expect(Buffer.from(sheetToXlsx(sheet)).equals(Buffer.from(sheetToXlsx(sheet)))).toBe(true);
  });

  it("names columns beyond Z", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });
});
