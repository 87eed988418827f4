import { fieldDictionary } from "../../../domain/field-dictionary.ts";
import type { FieldPath } from "../../../domain/finding.ts";
import { changeData } from "../../../input/edit/change-data.ts";
import { fieldKinds, pattern } from "../../pages/form/field-kinds.ts";
import { saidValue } from "./control-values.ts";
import type { FormState } from "./form-state.ts";

/** A dotted path as keys and list positions. */
export const pathOf = (dotted: string): FieldPath =>
  dotted.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** What the control at a path says; nothing where it says nothing or the form knows no such field. */
export function saidAt(state: FormState, path: string): unknown {
  const raw = state.values[path];
  const kind = fieldKinds.get(pattern(path));
  return raw === undefined || kind === undefined ? undefined : saidValue(kind, raw);
}

const order: ReadonlyMap<string, number> = new Map(
  Object.keys(fieldDictionary).map((path, index) => [path, index]),
);

/** The same data with its keys in the schema's order, as the template has them. */
function ordered(data: unknown, prefix: string): unknown {
  if (Array.isArray(data)) return data.map((item) => ordered(item, `${prefix}*.`));
  if (typeof data !== "object" || data === null) return data;
  const place = (key: string): number => order.get(prefix + key) ?? order.size;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => place(a) - place(b))
      .map(([key, value]) => [key, ordered(value, `${prefix}${key}.`)]),
  );
}

/** The front matter that the form's controls say, in the schema's order. */
export function dataOfState(state: FormState): unknown {
  let data: unknown = {};
  for (const path of Object.keys(state.values)) {
    const value = saidAt(state, path);
    if (value !== undefined) data = changeData(data, pathOf(path), value);
  }
  return ordered(data, "");
}
