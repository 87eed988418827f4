import type { FieldPath } from "../../domain/finding.ts";
import { isRecord } from "../../domain/loose-json.ts";

/** A value inside groups and lists that are made for it: `["a", 0]` around 1 gives `{ a: [1] }`. */
export const nestValue = (field: FieldPath, value: unknown): unknown =>
  field.reduceRight<unknown>(
    (inner, part) => (typeof part === "number" ? [inner] : { [part]: inner }),
    value,
  );

function changeList(
  list: readonly unknown[],
  at: number,
  rest: FieldPath,
  value: unknown,
): unknown {
  if (rest.length > 0)
    return list.map((item, i) => (i === at ? changeData(item, rest, value) : item));
  if (value === undefined) return list.filter((_, i) => i !== at);
  return at < list.length ? list.map((item, i) => (i === at ? value : item)) : [...list, value];
}

/** A copy of plain data with one field set, or taken away where `value` is undefined. */
export function changeData(data: unknown, field: FieldPath, value: unknown): unknown {
  const [part, ...rest] = field;
  if (part === undefined) return value;
  if (Array.isArray(data) && typeof part === "number" && (rest.length === 0 || part < data.length))
    return changeList(data, part, rest, value);
  const key = String(part);
  const group = isRecord(data) ? data : {};
  const there = Object.hasOwn(group, key);
  if (value === undefined && !there) return data;
  if (rest.length === 0 && value === undefined)
    return Object.fromEntries(Object.entries(group).filter(([name]) => name !== key));
  const inner = there ? changeData(group[key], rest, value) : nestValue(rest, value);
  if (Array.isArray(data) && typeof part === "number") return [...data, nestValue(rest, value)];
  return { ...group, [key]: inner };
}
