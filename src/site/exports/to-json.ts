import { joinedLines } from "./joined-lines.ts";
import type { Cell, ListCells } from "./list-spec.ts";

/** A list as JSON: one object a row and line, the same keys in every row, null where nothing is stated. Its words are in one language. */
export function toJson({ spec, rows }: ListCells): string {
  const columns = spec.columns.flatMap(({ key, followsFromId }, at) =>
    followsFromId ? [] : [{ key, at }],
  );
  const line = (cells: readonly Cell[]): string => {
    const row: Record<string, Exclude<Cell, undefined> | null> = {};
    for (const { key, at } of columns) row[key] = cells[at] ?? null;
    return JSON.stringify(row);
  };
  return `[\n${joinedLines(rows, line, ",\n")}\n]\n`;
}
