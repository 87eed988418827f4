import type { FieldDictionary } from "./field-entry.ts";
import { isRecord } from "./loose-json.ts";

/** What a municipality's own schema says of the fields it adds to the product's; nothing where it adds none. */
export function ownFieldsIn(
  dictionary: FieldDictionary,
  shipped: FieldDictionary,
): FieldDictionary | undefined {
  if (dictionary === shipped) return undefined;
  const own = Object.entries(dictionary).filter(([path]) => !Object.hasOwn(shipped, path));
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("."), 0));

/** One such field of an entry, with everything in it. */
export interface OwnField {
  /** As the dictionary writes it: list positions are `*`. */
  readonly path: string;
  readonly values: readonly unknown[];
}

const isSaid = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== "" &&
  !(Array.isArray(value) && value.length === 0);

/** Everything that stands at a path: one value, or one of each member of the lists on the way. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] {
  if (key === undefined) return isSaid(value) ? [value] : [];
  if (key === "*")
    return (Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : []).flatMap(
      (one) => valuesAt(one, rest),
    );
  return isRecord(value) && Object.hasOwn(value, key) ? valuesAt(value[key], rest) : [];
}

/** The municipality's own fields that an entry states, in the schema's order; what lies in one of them comes with it. */
export const ownFieldsOf = (fields: object, own: FieldDictionary): readonly OwnField[] =>
  Object.keys(own)
    .filter((path) => !Object.hasOwn(own, parentOf(path)))
    .map((path) => ({ path, values: valuesAt(fields, path.split(".")) }))
    .filter(({ values }) => values.length > 0);
