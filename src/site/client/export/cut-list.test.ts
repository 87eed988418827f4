import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cellsOf, type ListSpec } from "../../exports/list-spec.ts";
import { toCsv } from "../../exports/to-csv.ts";
import { toJson } from "../../exports/to-json.ts";
import { toXlsx } from "../../exports/to-xlsx.ts";
import { cutList } from "./cut-list.ts";

interface Row {
  readonly text: string | undefined;
  readonly count: number;
  readonly flag: boolean;
  readonly phase: "need" | "exit";
}
const words = { need: { da: "Behov", en: "Need" }, exit: { da: "Exit", en: "Exit" } };
const spec: ListSpec<Row> = {
  file: { da: "liste", en: "list" },
  columns: [
    { key: "text", name: { da: 'Tekst; med "tegn"', en: "Text" }, cell: ({ text }) => text },
    { key: "count", name: { da: "Antal", en: "Count" }, cell: ({ count }) => count },
    { key: "flag", name: { da: "Flag", en: "Flag" }, cell: ({ flag }) => flag },
    {
      key: "phase",
      name: { da: "Fase", en: "Phase" },
      cell: ({ phase }, locale) => words[phase][locale],
    },
  ],
};
const row: fc.Arbitrary<Row> = fc.record({
  text: fc.option(
    fc.string({ unit: fc.constantFrom("a", "æ", '"', ";", "\r", "\n", "=", ",", " ") }),
    { nil: undefined },
  ),
  count: fc.integer({ min: -5, max: 5 }),
  flag: fc.boolean(),
  phase: fc.constantFrom("need", "exit"),
});

describe("cutList", () => {
  it("gives what the build would have written for the rows alone, byte for byte", () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        fc.nat(8),
        fc.constantFrom("da" as const, "en" as const),
        (rows, stream, count, locale) => {
          const wanted = [...stream.take(count)].map((at) => at % rows.length);
          const chosen = wanted.flatMap((at) => rows[at] ?? []);
          const whole = {
            csv: toCsv(cellsOf(spec, rows, locale)),
            json: toJson(cellsOf(spec, rows, "da")),
            rows: wanted,
            name: spec.file[locale],
            locale,
          };
          expect(cutList({ ...whole, format: "csv" })).toBe(toCsv(cellsOf(spec, chosen, locale)));
          expect(cutList({ ...whole, format: "json" })).toBe(toJson(cellsOf(spec, chosen, "da")));
          expect(cutList({ ...whole, format: "xlsx" })).toEqual(
            toXlsx(cellsOf(spec, chosen, locale)),
          );
        },
      ),
    );
  });
});
