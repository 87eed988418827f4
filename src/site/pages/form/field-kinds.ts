import type { FieldKind, FormField, FormRows } from "./form-field.ts";
import { formGroups, stateFields } from "./form-fields.ts";

/** True for a list of groups. */
export const isRows = (field: FormField | FormRows): field is FormRows => "rows" in field;

const flat = (field: FormField | FormRows): readonly FormField[] =>
  isRows(field)
    ? field.fields.map(({ path, kind }) => ({ path: `${field.rows}.*.${path}`, kind }))
    : [field];

/** Every field of the form with list positions as `*`, in the form's order. */
export const allFields: readonly FormField[] = [
  ...stateFields,
  ...formGroups.flatMap(({ parts }) => parts.flatMap(({ fields }) => fields.flatMap(flat))),
];

/** How each field is asked for, by its path with list positions as `*`. */
export const fieldKinds: ReadonlyMap<string, FieldKind> = new Map(
  allFields.map(({ path, kind }) => [path, kind]),
);

/** A path as the dictionary writes it: list positions become `*`. */
export const pattern = (path: string): string => path.replaceAll(/(?<=\.)\d+(?=\.|$)/g, "*");
