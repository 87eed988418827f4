import { describe, expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { readTableFile } from "./read-table-file.ts";
import { workbook } from "./testing/workbook.ts";
import { unpackWorkbook } from "./unpack-workbook.ts";

const read = (bytes: Uint8Array) => readTableFile("ark.xlsx", bytes);
const cellsOf = (bytes: Uint8Array) => read(bytes).tables[0]?.rows.map(({ cells }) => cells);

const dayStyle =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-406]d\\. mmmm yyyy;@"/><numFmt numFmtId="171" formatCode="&quot;dage&quot;0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="20"/></cellXfs></styleSheet>';

describe("a workbook", () => {
  it("gives texts from the shared list, with runs of type put together and readings left out", () => {
    const bytes = workbook({
      strings: [
        "Navn",
        '<si><r><t>KMD </t></r><r><rPr><b/></rPr><t xml:space="preserve">Nexus</t></r><rPh><t>oplæsning</t></rPh></si>',
        "Linje 1_x000D_\nLinje 2 &amp; æøå &#230;",
      ],
      sheets: {
        Ark1: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      },
    });
    expect(cellsOf(bytes)).toEqual([["Navn", "KMD Nexus", "Linje 1\r\nLinje 2 & æøå æ"]]);
  });

  it("tells days from numbers by their format, in both calendars", () => {
    const cells =
      '<row r="1"><c r="A1" s="1"><v>46349</v></c><c r="B1" s="2"><v>46349.75</v></c><c r="C1" s="3"><v>46349</v></c><c r="D1" s="4"><v>0.5</v></c><c r="E1"><v>46349</v></c><c r="F1" t="d"><v>2026-11-23T00:00:00</v></c></row>';
    const styles = dayStyle;
    expect(cellsOf(workbook({ sheets: { A: cells }, styles }))).toEqual([
      ["2026-11-23", "2026-11-23", 46349, 0.5, 46349, "2026-11-23"],
    ]);
    expect(cellsOf(workbook({ sheets: { A: cells }, styles, date1904: true }))?.[0]?.[0]).toBe(
      "2030-11-24",
    );
  });

  it("takes what formulas came to, and says when nobody has worked them out", () => {
    const file = read(
      workbook({
        sheets: {
          A: '<row r="1"><c r="A1" t="str"><f>B1&amp;"x"</f><v>resultat</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>NOW()</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="b"><v>1</v></c></row>',
        },
      }),
    );
    expect(file.tables[0]?.rows[0]?.cells).toEqual(["resultat", 2, undefined, "#DIV/0!", true]);
    expect(file.remarks.map(({ da }) => da)).toEqual([
      expect.stringContaining("mangler 1 formel et gemt resultat"),
    ]);
  });

  it("keeps the numbers of rows, gaps between cells, joined cells, hidden rows and the names of sheets", () => {
    const file = read(
      workbook({
        hidden: ["Skjult"],
        sheets: {
          "Ark &amp; liste":
            '<worksheet><sheetData><row r="3"><c r="C3" t="inlineStr"><is><t>x</t></is></c></row><row r="7" hidden="1"><c r="A7"><v>1</v></c></row><row r="8"/></sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells></worksheet>',
          Skjult: "",
        },
      }),
    );
    expect(file.tables).toEqual([
      {
        name: "Ark & liste",
        rows: [
          { number: 3, cells: [undefined, undefined, "x"] },
          { number: 7, cells: [1], hidden: true },
        ],
        merges: [{ fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 2 }],
      },
      { name: "Skjult", rows: [], merges: [], hidden: true },
    ]);
  });

  it("reads elements whatever prefix they carry, and cells without their place", () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(cellsOf(workbook({ sheets: { A: `<?xml version="1.0"?>${xml}` } }))).toEqual([[1, 2]]);
  });

  it("refuses a document type, so that no entity can multiply or fetch a file", () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    expect(() => read(workbook({ sheets: { A: bomb } }))).toThrow("DOCTYPE");
  });

  it("stops unpacking at its limit, whatever size the archive claims", () => {
    const xml = `<worksheet><sheetData>${" ".repeat(1_000_000)}</sheetData></worksheet>`;
    const bytes = workbook({ sheets: { A: xml } });
    expect(unpackWorkbook(bytes).size).toBe(5);
    expect(() => unpackWorkbook(bytes, 500_000)).toThrow("takes more than 192 MB unpacked");
    // The central directory and the local header both claim a single byte.
    const lying = bytes.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    }
    expect(() => unpackWorkbook(lying, 500_000)).toThrow("takes more than 192 MB unpacked");
  });

  it("says what to do with a file that is something else or is broken", () => {
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [
        Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
        "i det gamle Excel-format (.xls) eller beskyttet med adgangskode",
      ],
      [
        zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
        "et OpenDocument-regneark (.ods)",
      ],
      [zipSync({ "xl/workbook.bin": strToU8("x") }), "et binært Excel-regneark (.xlsb)"],
      [zipSync({ "brev.txt": strToU8("hej") }), "Regnearket kan ikke læses (xl/workbook.xml)"],
      [workbook({ sheets: { A: "<row><c" } }).subarray(0, 300), "Regnearket kan ikke læses"],
      [
        workbook({ sheets: { A: "<row r='1'><c></row>" } }),
        "Regnearket kan ikke læses (xl/worksheets/sheet1.xml",
      ],
      [
        Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3, 0, 9, 9),
        "hverken et regneark (.xlsx) eller tekst (.csv)",
      ],
    ];
    for (const [bytes, complaint] of cases) {
      try {
        read(bytes);
        throw new Error("was read");
      } catch (error) {
        expect((error as { text?: { da: string } }).text?.da).toContain(complaint);
      }
    }
  });
});
