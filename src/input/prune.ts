import type { FieldPath } from "../domain/finding.ts";
import { pathAsWritten } from "../domain/path-as-written.ts";
import type { Validator } from "./generated/validators.js";
import { type FieldError, fieldErrors } from "./schema-errors.ts";
import type { YamlFields } from "./yaml/parse-yaml-exact.ts";

/** What is left of a file's fields when the values the schema refuses are taken out. */
export interface Pruned {
  readonly fields: YamlFields;
  /** Where the values taken out stood, as paths into the fields as written. */
  readonly removed: readonly FieldPath[];
}

/** Too long, too short, too many: still the type the code counts on, and worth showing. */
const harmless = new Set(["minLength", "maxLength", "minItems", "maxItems", "uniqueItems"]);

/** A demand that depends on another field leaves the types as they are. */
const isConditional = ({ schemaPath }: FieldError): boolean =>
  /\/(?:if|then|else|allOf|anyOf|oneOf|not|dependent\w+)\//.test(schemaPath);

/** Which value has to go so that the types hold; nothing when none has. */
export function culprit(error: FieldError): FieldPath | undefined {
  const { keyword, field, params } = error;
  if (keyword === "additionalProperties") return [...field, String(params.additionalProperty)];
  if (keyword === "required") return isConditional(error) ? undefined : field;
  // An id becomes part of addresses and file names: no leniency there.
  const isId = field.length === 1 && field[0] === "id";
  return harmless.has(keyword) && !isId ? undefined : field;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const keyOf = (path: FieldPath): string => JSON.stringify(path);

/** A copy without the values at the given paths; later list items move up. */
function without(value: unknown, gone: ReadonlySet<string>, path: FieldPath): unknown {
  if (Array.isArray(value))
    return value.flatMap((item, i) =>
      gone.has(keyOf([...path, i])) ? [] : [without(item, gone, [...path, i])],
    );
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !gone.has(keyOf([...path, key])))
      .map(([key, inner]) => [key, without(inner, gone, [...path, key])]),
  );
}

/** Enough for mistakes inside mistakes; each round takes out at least one value. */
const maxRounds = 20;

/**
 * Takes out what the schema refuses, so that the types of the fields hold. An object that lacks what it must have goes
 * as a whole; `blame` chooses otherwise. Gives nothing when even the top level cannot stand (no id, title, phase, status).
 */
export function prune(
  data: YamlFields,
  validate: Validator,
  blame: (error: FieldError) => FieldPath | undefined = culprit,
): Pruned | undefined {
  let fields: YamlFields = data;
  const removed: FieldPath[] = [];
  for (let round = 0; round < maxRounds; round++) {
    const paths = validate(fields)
      ? []
      : fieldErrors(validate.errors, fields)
          .map(blame)
          .filter((path) => path !== undefined);
    if (paths.length === 0) return { fields, removed };
    if (paths.some((path) => path.length === 0)) return undefined;
    // A value may be refused for several reasons; it goes once.
    const byKey = new Map(paths.map((path) => [keyOf(path), path]));
    const gone = new Set(byKey.keys());
    const asWritten = Array.from(byKey.values(), (path) => pathAsWritten(path, removed));
    const left = without(fields, gone, []);
    if (!isGroup(left)) return undefined;
    fields = left;
    removed.push(...asWritten);
  }
  return undefined;
}
