import type { Locale } from "../../domain/language.ts";
import type { ListSpec } from "./list-spec.ts";

/** A list as JSON: one object a row, the same keys in both languages, what is not stated left out. */
export function toJson<Row>(spec: ListSpec<Row>, rows: readonly Row[], locale: Locale): string {
  const objects = rows.map((row) =>
    Object.fromEntries(
      spec.columns.flatMap(({ key, cell }) => {
        const value = cell(row, locale);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
  );
  return `[\n${objects.map((object) => JSON.stringify(object)).join(",\n")}\n]\n`;
}
