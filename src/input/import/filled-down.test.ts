import { describe, expect, it } from "@jest/globals";
import type { Merge, TableRow } from "../table/table.ts";
import { filledDown } from "./filled-down.ts";

const row = (number: number, ...cells: TableRow["cells"]): TableRow => ({ number, cells });
const down = (column: number, fromRow: number, toRow: number): Merge => ({
  fromRow,
  toRow,
  fromColumn: column,
  toColumn: column,
});
const filled = (rows: readonly TableRow[], ...merges: readonly Merge[]) =>
  filledDown(rows, merges).map(({ cells }) => cells);

describe("filledDown", () => {
  it("gives every row the text of the joined cell, and keeps what stands there itself", () => {
    const rows = [row(2, "a", "x"), row(3), row(5, undefined, "y"), row(6, undefined, "z")];
    expect(filled(rows, down(0, 2, 5), down(1, 2, 3))).toEqual([
      ["a", "x"],
      ["a", "x"],
      ["a", "y"],
      [undefined, "z"],
    ]);
  });

  it("takes several below one another, and none whose first row is empty", () => {
    const rows = [row(1, "a"), row(2), row(3, "b"), row(4), row(7)];
    expect(filled(rows, down(0, 3, 4), down(0, 1, 2), down(0, 6, 8))).toEqual([
      ["a"],
      ["a"],
      ["b"],
      ["b"],
      [],
    ]);
  });

  it("does no more for a file that claims to have joined millions, or the same cells again and again", () => {
    const rows = [row(1, "a"), row(2), row(900_000)];
    const many = Array.from({ length: 50_000 }, (_, at) => down(0, 1 + (at % 3), 9_999_999));
    expect(filled(rows, ...many, down(18_000, 1, 9_999_999))).toEqual([["a"], ["a"], ["a"]]);
  });
});
