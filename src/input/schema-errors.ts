import type { FieldPath } from "../domain/finding.ts";
import { isRecord } from "../domain/loose-json.ts";
import type { SchemaError } from "./generated/validators.js";

/** One thing wrong with a value, at the field it stands in. */
export interface FieldError extends SchemaError {
  readonly field: FieldPath;
  /** The value that stands there. */
  readonly value: unknown;
}

/** The value at a path in plain data; own properties only. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return value[Number(part)];
    return isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }, data);
}

/** A JSON pointer as a field path: positions in lists become numbers. */
function pointerPath(pointer: string, data: unknown): FieldPath {
  const path: (string | number)[] = [];
  let value: unknown = data;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(value) ? Number(name) : name;
    path.push(step);
    value = valueAt(value, [step]);
  }
  return path;
}

/** Errors that name a key of their own; every other keyword speaks of the value itself, once a value. */
const ofAKey = new Set(["required", "additionalProperties", "dependentRequired", "contains"]);

/** The order in which errors on one value explain it best. */
const ranks = ["type", "const", "enum", "format", "pattern", "minLength", "maxLength", "minItems"];
const rankOf = ({ keyword }: SchemaError): number => {
  const rank = ranks.indexOf(keyword);
  return rank < 0 ? ranks.length : rank;
};

/** Keywords that only sum up what other errors say. */
const summaries = new Set(["if", "anyOf", "oneOf", "allOf", "propertyNames"]);

const isBelow = (deeper: FieldPath, path: FieldPath): boolean =>
  deeper.length > path.length && path.every((part, i) => deeper[i] === part);

/** Of several allowed shapes, the errors of the one the writer meant: the shape of what stands there. */
function otherShape(error: FieldError, errors: readonly FieldError[]): boolean {
  const choice = errors.some(
    (e) =>
      (e.keyword === "anyOf" || e.keyword === "oneOf") && e.instancePath === error.instancePath,
  );
  if (!choice || ofAKey.has(error.keyword) || summaries.has(error.keyword)) return false;
  const group = typeof error.value === "object" && error.value !== null;
  const better = errors.some((e) =>
    group
      ? isBelow(e.field, error.field) ||
        (e.instancePath === error.instancePath && ofAKey.has(e.keyword))
      : e.instancePath === error.instancePath && e.keyword !== "type" && !summaries.has(e.keyword),
  );
  return better && (group || error.keyword === "type");
}

/** What the validator says of data, each mistake once, without what only repeats it in other words. */
export function fieldErrors(
  errors: readonly SchemaError[] | null | undefined,
  data: unknown,
): readonly FieldError[] {
  const all = (errors ?? []).map((error): FieldError => {
    const field = pointerPath(error.instancePath, data);
    return { ...error, field, value: valueAt(data, field) };
  });
  if (all.length < 2) return all;
  const telling = all.filter((error) => !otherShape(error, all));
  const specific = telling.filter(({ keyword }) => !summaries.has(keyword));
  const kept = new Map<string, FieldError>();
  for (const error of [...telling].sort((a, b) => rankOf(a) - rankOf(b))) {
    const covered = (e: FieldError): boolean =>
      e.instancePath === error.instancePath || isBelow(e.field, error.field);
    if (summaries.has(error.keyword) && specific.some(covered)) continue;
    const own = ofAKey.has(error.keyword)
      ? `${error.keyword} ${JSON.stringify(error.params)} ${error.schemaPath}`
      : "value";
    const key = JSON.stringify([error.field, own]);
    if (!kept.has(key)) kept.set(key, error);
  }
  const chosen = new Set(kept.values());
  return telling.filter((error) => chosen.has(error));
}
