import { lineBlocks } from "./line-blocks.ts";
import type { Cell, ListCells } from "./list-spec.ts";

/** A list as JSON, in pieces: one object a row and line, the same keys in every row, null where nothing is stated. Its words are in one language. */
export function* jsonPieces({ spec, rows }: ListCells): Generator<string> {
  const columns = spec.columns.flatMap(({ key, followsFromId }, at) =>
    followsFromId ? [] : [{ key, at }],
  );
  const line = (cells: readonly Cell[]): string => {
    const row: Record<string, Exclude<Cell, undefined> | null> = {};
    for (const { key, at } of columns) row[key] = cells[at] ?? null;
    return JSON.stringify(row);
  };
  yield "[\n";
  yield* lineBlocks(rows, line, ",\n");
  yield "\n]\n";
}

/** The same as one text. */
export const toJson = (cells: ListCells): string => [...jsonPieces(cells)].join("");
