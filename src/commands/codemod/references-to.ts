import type { FieldPath } from "../../domain/finding.ts";
import type { FieldChange } from "../../input/edit-front-matter.ts";
import { valueAt } from "../../input/schema-errors.ts";

/** Changes that write another text in every place of a list where one stands; a list of groups is looked at by a key. */
export function replaceInList(
  raw: unknown,
  list: FieldPath,
  from: string,
  to: string,
  key?: string,
): readonly FieldChange[] {
  const items = valueAt(raw, list);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, at): readonly FieldChange[] => {
    const field = key === undefined ? [...list, at] : [...list, at, key];
    const value = key === undefined ? item : valueAt(item, [key]);
    return value === from ? [{ field, value: to }] : [];
  });
}

/** The change of one field, where it holds this text. */
export const replaceValue = (
  raw: unknown,
  field: FieldPath,
  from: string,
  to: string,
): readonly FieldChange[] => (valueAt(raw, field) === from ? [{ field, value: to }] : []);
