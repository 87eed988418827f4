import { lineBlocks } from "./line-blocks.ts";
import type { Cell, ListCells } from "./list-spec.ts";

/** What stands before all rows, between two and after all. */
export const jsonAround = { before: "[\n", between: ",\n", after: "\n]\n" } as const;

/** Makes a row an object on a line: the same keys in every row, null where nothing is stated. Its words are in one language. */
export function jsonLine({ columns }: ListCells["spec"]): (cells: readonly Cell[]) => string {
  const shown = columns.flatMap(({ key, followsFromId }, at) =>
    followsFromId ? [] : [{ key, at }],
  );
  return (cells) => {
    const row: Record<string, Exclude<Cell, undefined> | null> = {};
    for (const { key, at } of shown) row[key] = cells[at] ?? null;
    return JSON.stringify(row);
  };
}

/** A list as JSON, in pieces. */
export function* jsonPieces({ spec, rows }: ListCells): Generator<string> {
  const { before, between, after } = jsonAround;
  yield before;
  yield* lineBlocks(rows, jsonLine(spec), between);
  yield after;
}

/** The same as one text. */
export const toJson = (cells: ListCells): string => [...jsonPieces(cells)].join("");
