import { columnLetters } from "../table/cell-reference.ts";
import type { Merge, Table, TableRow } from "../table/table.ts";
import { filledDown } from "./filled-down.ts";
import type { ImportKind } from "./import-field.ts";
import { fieldCalled } from "./known-headers.ts";

/** A column by the name its header gives it; names are made unique with a number. */
export interface Column {
  readonly name: string;
  readonly at: number;
}

/** Where the header stands, the columns it names, and the rows below it. */
export interface FoundColumns {
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

// Titles, dates and notes stand above a header, but never this many rows of them.
const deepestHeader = 40;

const asName = (cell: unknown): string =>
  typeof cell === "string" || typeof cell === "number"
    ? String(cell).replace(/\s+/g, " ").trim()
    : "";

/** The names of a row as they count: a text over several columns names none of them. */
function namesIn(row: TableRow, merges: readonly Merge[]): readonly string[] {
  const wide = merges.filter(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      fromRow <= row.number && row.number <= toRow && toColumn > fromColumn,
  );
  return row.cells.map((cell, at) =>
    wide.some(({ fromColumn, toColumn }) => fromColumn <= at && at <= toColumn) ? "" : asName(cell),
  );
}

function score(row: TableRow, table: Table, kind: ImportKind): number {
  const names = namesIn(row, table.merges).filter((name) => name !== "");
  const known = new Set(
    names.map((name) => fieldCalled(name, kind)).filter((name) => name !== undefined),
  ).size;
  // A row of data may hold a word that is a column's name too; a header is known by several.
  return known * 100 + Math.min(new Set(names).size, 50);
}

/** The row that names the columns: the one with the most names that are known, the first of equals. */
export function headerRowOf(
  table: Table,
  kind: ImportKind,
): { readonly row: TableRow; readonly score: number } | undefined {
  let best: { row: TableRow; score: number } | undefined;
  for (const row of table.rows.slice(0, deepestHeader)) {
    const found = score(row, table, kind);
    if (best === undefined || found > best.score) best = { row, score: found };
  }
  return best;
}

/** What stands above a column in the row of groups (`System` over `Fra` and `Til`), and texts that reach down into the header. */
function aboveOf(header: TableRow, table: Table): (at: number) => string {
  const groups = table.merges.filter(
    ({ toRow }) => toRow === header.number - 1 || toRow === header.number,
  );
  const rowOf = new Map(table.rows.map((row) => [row.number, row]));
  // One text over the whole width is a title.
  const width = header.cells.length;
  return (at) => {
    const group = groups.find(
      ({ fromColumn, toColumn }) =>
        fromColumn <= at && at <= toColumn && toColumn - fromColumn + 1 < width,
    );
    return group === undefined ? "" : asName(rowOf.get(group.fromRow)?.cells[group.fromColumn]);
  };
}

function nameOf(own: string, above: string, kind: ImportKind): string {
  if (own === "") return above;
  if (above === "" || above === own) return own;
  const joint = `${above} ${own}`;
  // `Fra` below `System` says enough alone; `Dato` below `Kontrakt` does not.
  if (fieldCalled(joint, kind) !== undefined) return joint;
  return fieldCalled(own, kind) === undefined ? joint : own;
}

/** Finds the header of a table, or takes the row that a mapping names; nothing where there is no such row. */
export function findColumns(
  table: Table,
  kind: ImportKind,
  given?: number,
): FoundColumns | undefined {
  const header =
    given === undefined
      ? headerRowOf(table, kind)?.row
      : table.rows.find(({ number }) => number === given);
  if (header === undefined) return undefined;
  const above = aboveOf(header, table);
  const rows = table.rows.filter(({ number }) => number > header.number);
  const width = Math.max(
    header.cells.length,
    ...rows.slice(0, 200).map(({ cells }) => cells.length),
  );
  const taken = new Map<string, number>();
  const columns: Column[] = [];
  for (let at = 0; at < width; at += 1) {
    const name = nameOf(asName(header.cells[at]), above(at), kind);
    const used = rows.some(({ cells }) => cells[at] !== undefined);
    if (name === "" && !used) continue;
    const plain = name === "" ? `(${columnLetters(at)})` : name;
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    columns.push({ name: count === 1 ? plain : `${plain} (${count})`, at });
  }
  return { headerRow: header.number, columns, rows: filledDown(rows, table.merges) };
}
