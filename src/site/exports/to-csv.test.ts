import { describe, expect, it } from "@jest/globals";
import { cellsOf, type ListSpec } from "./list-spec.ts";
import { toCsv } from "./to-csv.ts";

const spec: ListSpec<{ text: string | undefined; n: number }> = {
  file: { da: "x", en: "x" },
  columns: [
    { key: "text", name: { da: "Tekst", en: "Text" }, cell: ({ text }) => text },
    { key: "n", name: { da: "Tal", en: "Number" }, cell: ({ n }) => n },
  ],
};
const line = (text: string | undefined, n = 1): string =>
  toCsv(cellsOf(spec, [{ text, n }], "da"))
    .split("\r\n")
    .slice(1, -1)
    .join("\r\n");

describe("toCsv", () => {
  it("begins with a byte-order mark and separates with semicolons", () => {
    expect(toCsv(cellsOf(spec, [], "da"))).toBe("\uFEFFTekst;Tal\r\n");
  });

  it.each(["=1+1", "+45", "-2", "@SUM(A1)", "\tx", "\rx"])("takes the power out of %j", (text) => {
    expect(line(text)).toMatch(/^"?'/);
  });

  it("quotes what would break the line", () => {
    expect(line('a;b "c"\nd')).toBe('"a;b ""c""\nd";1');
  });

  it("writes the decimal mark of the language, and nothing where nothing is stated", () => {
    expect(line(undefined, 99.5)).toBe(";99,5");
    expect(toCsv(cellsOf(spec, [{ text: "a", n: 99.5 }], "en"))).toContain("a;99.5");
  });
});
