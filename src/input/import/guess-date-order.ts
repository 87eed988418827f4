import type { FoundColumns } from "./find-columns.ts";
import { type ImportKind, importFields } from "./import-field.ts";
import type { DateOrder } from "./read-date.ts";

const slashed = /^(\d{1,2})\/(\d{1,2})\/\d{4}/;

/** Whether days or months come first in `03/25/2026`: told by the days above twelve. Nothing where none is, or where they speak against each other. */
export function guessDateOrder(
  { columns, rows }: FoundColumns,
  meaning: Readonly<Record<string, string>>,
  kind: ImportKind,
): DateOrder | undefined {
  const places = columns
    .filter(({ name }) => importFields(kind).get(meaning[name] ?? "")?.form === "date")
    .map(({ at }) => at);
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { cells } of rows)
    for (const at of places) {
      const [, first, second] = slashed.exec(String(cells[at] ?? "")) ?? [];
      if (Number(first) > 12) dayFirst += 1;
      if (Number(second) > 12) monthFirst += 1;
    }
  if (dayFirst > 0 && monthFirst === 0) return "day-first";
  return monthFirst > 0 && dayFirst === 0 ? "month-first" : undefined;
}
