import type { Entry } from "../../domain/entry.ts";
import type { FieldPath } from "../../domain/finding.ts";

type AnyEntry = Pick<Entry<unknown>, "raw" | "fields">;

const isHolder = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === "object" && value !== null;

function valueIn(holder: unknown, path: FieldPath): unknown {
  let value = holder;
  for (const step of path) {
    if (!isHolder(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/** The value as the file has it, also where the schema refused it; `undefined` when there is none. */
export const rawValue = ({ raw }: Pick<AnyEntry, "raw">, path: FieldPath): unknown =>
  valueIn(raw, path);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

/**
 * True when the file says something there, right or wrong. What the schema refused is reported by the schema,
 * so a rule about missing things asks here and not in `fields`.
 */
export const isStated = (entry: AnyEntry, path: FieldPath): boolean =>
  !isEmpty(rawValue(entry, path));

/** Where to point for `path`: at it when the fields have it, else at the nearest parent that is there (`[]` is the front matter). */
export function nearestField({ fields }: AnyEntry, path: FieldPath): FieldPath {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    if (valueIn(fields, part) !== undefined) return part;
  }
  return [];
}
