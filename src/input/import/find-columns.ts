import { columnLetters } from "../table/cell-reference.ts";
import { type Merge, maxColumns, type Table, type TableRow } from "../table/table.ts";
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

const covers = ({ fromColumn, toColumn }: Merge, at: number): boolean =>
  fromColumn <= at && at <= toColumn;

/** Joined cells that touch a row or end right above it. Cells cannot be joined twice, so a file that claims more of them than columns is not believed. */
const mergesAround = ({ number }: TableRow, { merges }: Table): readonly Merge[] =>
  merges
    .filter(({ fromRow, toRow }) => fromRow <= number && toRow >= number - 1)
    .slice(0, 2 * maxColumns);

/** The names that a row gives columns, as they count: a text over several columns names none of them, one that reaches down to the row names its own. */
function namesIn(row: TableRow, table: Table, kind: ImportKind): readonly string[] {
  const around = mergesAround(row, table).filter(({ toRow }) => toRow >= row.number);
  const wide = around.filter(({ fromColumn, toColumn }) => toColumn > fromColumn);
  const reachDown = around.filter(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      fromColumn === toColumn && fromRow < row.number && toRow === row.number,
  );
  const above = aboveOf(row, table);
  const width = Math.max(row.cells.length, ...reachDown.map(({ toColumn }) => toColumn + 1));
  return Array.from({ length: width }, (_, at) => {
    const own = asName(row.cells[at]);
    if (wide.some((merge) => covers(merge, at))) return "";
    if (own !== "") return nameOf(own, above(at), kind);
    return reachDown.some((merge) => covers(merge, at)) ? above(at) : "";
  });
}

function score(row: TableRow, table: Table, kind: ImportKind): number {
  const names = namesIn(row, table, kind).filter((name) => name !== "");
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
  const groups = mergesAround(header, table).filter(({ toRow }) => toRow <= header.number);
  const rowOf = new Map(table.rows.map((row) => [row.number, row]));
  // One text over the whole width is a title.
  const width = header.cells.length;
  return (at) => {
    const group = groups.find(
      (merge) => covers(merge, at) && merge.toColumn - merge.fromColumn + 1 < width,
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
