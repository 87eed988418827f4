import type { Cell, ListCells } from "./list-spec.ts";

/** A list as JSON: one object a row and line, the same keys in every row, null where nothing is stated. Its words are in one language. */
export function toJson({ spec, rows }: ListCells): string {
  const keys = spec.columns.map(({ key }) => key);
  const lines = rows.map((cells) => {
    const row: Record<string, Exclude<Cell, undefined> | null> = {};
    keys.forEach((key, at) => {
      row[key] = cells[at] ?? null;
    });
    return JSON.stringify(row);
  });
  return `[\n${lines.join(",\n")}\n]\n`;
}
