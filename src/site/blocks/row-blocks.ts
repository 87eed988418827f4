import { scattered } from "../../domain/shard.ts";

/** Some rows of a list that stand one after the other: what one of them shows otherwise has these made again, and no others. */
export interface RowBlock<Row> {
  /** What its first row is called; no other block of the list begins with it. */
  readonly key: string;
  readonly rows: readonly Row[];
  /** Whether a group begins with it: blocks that are packed together, as each alone packs badly. */
  readonly beginsGroup: boolean;
}

/** About so many rows make a block. */
const usualRows = 32;
const blocksInGroup = 12;

/**
 * Cuts a list into blocks. Where one begins is said by the row itself, so that a row that comes, goes or moves changes the blocks that it
 * leaves and enters and no others. `rowsInBlock` is for tests.
 */
export function rowBlocks<Row extends { readonly path: string }>(
  rows: readonly Row[],
  rowsInBlock = usualRows,
): readonly RowBlock<Row>[] {
  const blocks: { key: string; rows: Row[]; beginsGroup: boolean }[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    const place = scattered(row.path);
    if (last !== undefined && place % rowsInBlock !== 0) last.rows.push(row);
    else
      blocks.push({
        key: row.path,
        rows: [row],
        beginsGroup: last === undefined || place % (rowsInBlock * blocksInGroup) === 0,
      });
  }
  return blocks;
}
