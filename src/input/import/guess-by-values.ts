import type { Cell } from "../table/table.ts";
import { type ImportKind, importFields } from "./import-field.ts";
import { readBoolean } from "./read-boolean.ts";
import { readChoice } from "./read-choice.ts";

const kleNumber = /^\d{2}\.\d{2}\.\d{2}$/;

/** The field whose values a column holds, where its name says nothing: only one field's words fit nearly all of them. */
export function guessByValues(
  values: readonly Cell[],
  kind: ImportKind,
  taken: ReadonlySet<string>,
): string | undefined {
  if (values.length < 2 || values.length > 40) return undefined;
  const most = values.length * 0.9;
  if (
    kind === "integrations" &&
    !taken.has("kle") &&
    values.every((value) => kleNumber.test(String(value)))
  )
    return "kle";
  // Yes and no are words of half the fields.
  if (values.every((value) => readBoolean(value) !== undefined)) return undefined;
  const fits = [...importFields(kind).values()].filter(
    (field) =>
      field.form === "choice" &&
      field.side === undefined &&
      !taken.has(field.name) &&
      values.filter((value) => readChoice(value, field) !== undefined).length >= most,
  );
  return fits.length === 1 ? fits[0]?.name : undefined;
}
