import { fieldKinds } from "../../pages/form/field-kinds.ts";
import { controlOf } from "./control-values.ts";
import type { FormState } from "./form-state.ts";

const at = (data: unknown, key: string | number): unknown =>
  typeof data === "object" && data !== null && Object.hasOwn(data, key)
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;

const valueAt = (data: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((inner, key) => at(inner, key), data);

/** What the controls show of a file's front matter. Fields the form does not ask for are left where they are. */
export function stateOfData(
  data: Readonly<Record<string, unknown>>,
): Pick<FormState, "values" | "origins"> {
  const values: Record<string, string | readonly string[]> = {};
  const origins: Record<string, readonly number[]> = {};
  for (const [path, kind] of fieldKinds) {
    const [list, name] = path.split(".*.");
    if (list === undefined || name === undefined) {
      const value = valueAt(data, path);
      if (value !== undefined) values[path] = controlOf(kind, value);
      continue;
    }
    const rows = valueAt(data, list);
    if (!Array.isArray(rows)) continue;
    origins[list] = rows.map((_, index) => index);
    rows.forEach((row, index) => {
      const value = valueAt(row, name);
      if (value !== undefined) values[`${list}.${index}.${name}`] = controlOf(kind, value);
    });
  }
  return { values, origins };
}
