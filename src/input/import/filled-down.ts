import { type Cell, type Merge, maxColumns, type TableRow } from "../table/table.ts";

/** Merges of one column that reach over rows, from above. Where two claim the same row the upper one has it, as cells cannot be joined twice. */
function tallByColumn(merges: readonly Merge[]): ReadonlyMap<number, readonly Merge[]> {
  const tall = merges
    .filter(
      ({ fromRow, toRow, fromColumn, toColumn }) =>
        toRow > fromRow && fromColumn === toColumn && fromColumn < maxColumns,
    )
    .toSorted((a, b) => a.fromRow - b.fromRow);
  const found = new Map<number, Merge[]>();
  for (const merge of tall) {
    const column = found.get(merge.fromColumn) ?? [];
    if (merge.fromRow > (column.at(-1)?.toRow ?? 0)) column.push(merge);
    found.set(merge.fromColumn, column);
  }
  return found;
}

/** Which of the merges of one column covers each row that is there; a file may claim to have joined millions. */
function* coveredRows(
  numbers: Iterable<number>,
  merges: readonly Merge[],
): Generator<readonly [number, Merge]> {
  let next = 0;
  for (const number of numbers) {
    while (number > (merges[next]?.toRow ?? Number.POSITIVE_INFINITY)) next += 1;
    const merge = merges[next];
    if (merge === undefined) return;
    if (number > merge.fromRow) yield [number, merge];
  }
}

function fillCell(cells: Cell[], at: number, text: Cell): void {
  if (text === undefined) return;
  while (cells.length < at) cells.push(undefined);
  cells[at] ??= text;
}

/** Texts of cells joined downwards hold for every row they cover. Rows come in the order of their numbers. */
export function filledDown(
  rows: readonly TableRow[],
  merges: readonly Merge[],
): readonly TableRow[] {
  const columns = tallByColumn(merges);
  if (columns.size === 0) return rows;
  const byNumber = new Map(rows.map((row) => [row.number, [...row.cells]]));
  for (const [at, tall] of columns)
    for (const [number, { fromRow }] of coveredRows(byNumber.keys(), tall))
      fillCell(byNumber.get(number) ?? [], at, byNumber.get(fromRow)?.[at]);
  return rows.map((row) => ({ ...row, cells: byNumber.get(row.number) ?? row.cells }));
}
