import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { zip } from "../../io/output/zip.ts";
import { sheetToXlsx } from "../../site/exports/to-xlsx.ts";
import type { SheetCell } from "../../site/exports/xlsx-sheet.ts";
import { rememberingCatalogue } from "../testing/remembering-catalogue.ts";
import { keepingZip } from "./kept-workbooks.ts";

const cell = fc.oneof(
  fc.constantFrom<SheetCell>(undefined, "", "2026-11-30", "<&>", 0, Number.NaN),
  fc.nat(),
  fc.string({ unit: "grapheme", maxLength: 12, size: "max" }),
);
const sheet = (rows: readonly (readonly SheetCell[])[], times: number) => ({
  name: "Liste",
  head: ["A", "B"],
  // More than a block of them.
  rows: Array.from({ length: rows.length * times }, (_, at) => rows[at % rows.length] ?? []),
});

describe("workbooks whose blocks are kept", () => {
  it("have the bytes of one that is packed afresh, after any changes of rows", () => {
    const place = rememberingCatalogue();
    const kept = keepingZip(place, "internal");
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    const edit = fc.tuple(fc.nat(2000), fc.tuple(cell, cell));
    fc.assert(
      fc.property(rows, fc.array(edit, { maxLength: 3 }), (some, edits) => {
        const whole = sheet(some, 500);
        const now = [...whole.rows];
        for (const [at, row] of edits) now[at % (now.length + 1)] = row;
        for (const rowsNow of [whole.rows, now, now.slice(1), now]) {
          const one = { ...whole, rows: rowsNow };
          expect(
            Buffer.from(sheetToXlsx(one, kept)).equals(sheetToXlsx(one, (files) => zip(files))),
          ).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("hold what a plain packer holds, as another program unpacks it", () => {
    const kept = keepingZip(rememberingCatalogue(), "internal");
    const one = sheet(
      [
        ["å", 1],
        ["b", undefined],
      ],
      700,
    );
    for (let run = 0; run < 2; run += 1)
      expect(unzipSync(sheetToXlsx(one, kept))).toEqual(unzipSync(sheetToXlsx(one)));
  });
});
