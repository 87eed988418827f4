import type { Locale } from "../../domain/language.ts";
import type { ListSpec } from "./list-spec.ts";

/** A list as JSON: one object a row and line, the same keys in every row, null where nothing is stated. Its words are in one language. */
export function toJson<Row>(spec: ListSpec<Row>, rows: readonly Row[], locale: Locale): string {
  const lines = rows.map((row) =>
    JSON.stringify(
      Object.fromEntries(spec.columns.map(({ key, cell }) => [key, cell(row, locale) ?? null])),
    ),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}
