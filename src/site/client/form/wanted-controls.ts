import type { CriterionResult } from "../../../domain/criterion.ts";
import type { FieldPath } from "../../../domain/finding.ts";
import { fieldKinds, pattern } from "../../pages/form/field-kinds.ts";
import { saidAt } from "./data-of-state.ts";
import type { FormState } from "./form-state.ts";
import { sectionControl } from "./section-control.ts";

const lists: ReadonlySet<string> = new Set(
  [...fieldKinds.keys()].flatMap((path) =>
    path.includes(".*.") ? [path.split(".*.")[0] ?? ""] : [],
  ),
);

/** The control a path belongs to: itself, the list or text it lies in, or the controls of the group it names that are empty. */
export function controlsAt(path: string, state: FormState): readonly string[] {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("."))))
    if (fieldKinds.has(pattern(at)) || lists.has(at) || at in state.origins) {
      if (at === path || !lists.has(at)) return [at];
      const row = path.slice(at.length + 1).split(".")[0] ?? "";
      return /^\d+$/.test(row) ? [`${at}.${row}`] : [at];
    }
  const inside = [...fieldKinds.keys()].filter(
    (one) => one.startsWith(`${path}.`) && !one.includes("*"),
  );
  const empty = inside.filter((one) => saidAt(state, one) === undefined);
  const first = (empty.length > 0 ? empty : inside)[0];
  return first === undefined ? [] : [first];
}

type Schema = Readonly<Record<string, unknown>>;
const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

const propertyOf = (schema: unknown, key: string | number): unknown =>
  isSchema(schema) && isSchema(schema.properties) ? schema.properties[key] : undefined;

function requiredIn(path: FieldPath, schema: unknown): readonly FieldPath[] {
  const keys = isSchema(schema) && Array.isArray(schema.required) ? schema.required : [];
  if (keys.length === 0) return [path];
  return keys.flatMap((key) => requiredIn([...path, String(key)], propertyOf(schema, String(key))));
}

/** What a criterion asks for inside a group that is missing: of `need` it is `need.task`, and not whatever else may stand in the group. */
const requiredAt = (path: FieldPath, schema: Schema): readonly FieldPath[] =>
  requiredIn(path, path.reduce<unknown>(propertyOf, schema));

/** The controls that would mend a criterion: the fields it wants, and its heading. */
export function controlsOfCriterion(
  { criterion, missing }: CriterionResult,
  state: FormState,
): readonly string[] {
  const fields = missing.flatMap(({ field, wanted }) =>
    (wanted ?? [field])
      .flatMap((one) => requiredAt(one, criterion.schema))
      .flatMap((one) => (one.length === 0 ? [] : controlsAt(one.join("."), state))),
  );
  const named = criterion.section === undefined ? [] : [sectionControl(criterion.section)];
  return [...new Set([...fields, ...named])];
}
