import { describe, expect, it } from "@jest/globals";
import type { Merge, Table, TableRow } from "../table/table.ts";
import { findColumns } from "./find-columns.ts";

const row = (number: number, ...cells: TableRow["cells"]): TableRow => ({ number, cells });
const joined = (fromRow: number, toRow: number, fromColumn: number, toColumn: number): Merge => ({
  fromRow,
  toRow,
  fromColumn,
  toColumn,
});
const tableOf = (rows: readonly TableRow[], merges: readonly Merge[]): Table => ({
  name: "Ark1",
  rows,
  merges,
});
const columnsOf = (table: Table) => {
  const found = findColumns(table, "integrations");
  return { row: found?.headerRow, names: found?.columns.map(({ name }) => name) };
};

describe("a header of two rows, whose groups are joined across and whose other names are joined downwards", () => {
  const rows = [
    row(3, "Navn", "Fra", undefined, "Kontrakt", undefined, undefined, "Frekvens"),
    row(4, undefined, "System", "Leverandør", "Nr", "Dato", "Udløb"),
    row(5, "Løn", "SD Løn", "SD A/S", "2024-2", "2024-01-30", "2028-01-01", "dagligt"),
  ];
  const merges = [joined(3, 4, 0, 0), joined(3, 3, 1, 2), joined(3, 3, 3, 5), joined(3, 4, 6, 6)];

  it("ends with the lower row, and names each column by both", () => {
    expect(columnsOf(tableOf(rows, merges))).toEqual({
      row: 4,
      names: [
        "Navn",
        "Fra System",
        "Fra Leverandør",
        "Kontrakt Nr",
        "Kontrakt Dato",
        "Kontrakt Udløb",
        "Frekvens",
      ],
    });
  });

  it("is found below a title over the whole width", () => {
    const titled = tableOf(
      [row(2, "Vores integrationer"), ...rows],
      [joined(2, 2, 0, 6), ...merges],
    );
    expect(columnsOf(titled).row).toBe(4);
  });
});

describe("a header of one row", () => {
  it("stays the header where the first rows of data are joined downwards", () => {
    const table = tableOf(
      [row(1, "Navn", "Fra", "Til"), row(2, "Løn", "SD Løn", "Økonomi"), row(3, "Fravær")],
      [joined(2, 3, 1, 1), joined(2, 3, 2, 2)],
    );
    expect(columnsOf(table)).toEqual({ row: 1, names: ["Navn", "Fra", "Til"] });
  });

  it("is not taken for the row below that stands under a name over two columns", () => {
    const table = tableOf(
      [row(1, "Navn", "Fra", "Kontrakt"), row(2, "Løn", "SD Løn", "2024-2", "2028-01-01")],
      [joined(1, 1, 2, 3)],
    );
    expect(columnsOf(table)).toEqual({
      row: 1,
      names: ["Navn", "Fra", "Kontrakt", "Kontrakt (2)"],
    });
  });
});
