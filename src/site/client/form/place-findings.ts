import type { CriterionResult } from "../../../domain/criterion.ts";
import type { BilingualFinding, FieldPath } from "../../../domain/finding.ts";
import { criterionProblems } from "../../../input/criteria.ts";
import { fieldKinds, pattern } from "../../pages/form/field-kinds.ts";
import { saidAt } from "./data-of-state.ts";
import type { PlacedFinding } from "./form-messages.ts";
import type { FormState } from "./form-state.ts";

/** A heading of the body as a control's path. */
export const sectionControl = (heading: string): string => `## ${heading}`;

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

const dotted = (field: FieldPath): string => field.join(".");

/** The controls that would mend a criterion: the fields it wants, and its heading. */
export function controlsOfCriterion(
  { criterion, missing }: CriterionResult,
  state: FormState,
): readonly string[] {
  const fields = missing.flatMap(({ field, wanted }) =>
    (wanted ?? [field]).flatMap((one) => (one.length === 0 ? [] : controlsAt(dotted(one), state))),
  );
  const named = criterion.section === undefined ? [] : [sectionControl(criterion.section)];
  return [...new Set([...fields, ...named])];
}

const wantedAtTop = ["title", "id", "phase", "status"];

/** Finds the controls of each finding, so that it can stand beside them. */
export function placeFindings(
  findings: readonly BilingualFinding[],
  unmet: readonly CriterionResult[],
  state: FormState,
): readonly PlacedFinding[] {
  const byWords = new Map<string, CriterionResult & { readonly at: number }>();
  for (const result of unmet)
    criterionProblems([result]).forEach(({ message }, at) => {
      byWords.set(`${result.criterion.id} ${message.da}`, { ...result, at });
    });
  return findings.map(({ severity, message, help, rule, field }) => {
    const result = byWords.get(`${rule} ${message.da}`);
    const one = result?.missing[result.at];
    const atTop = wantedAtTop.filter((name) => saidAt(state, name) === undefined);
    const controls =
      result !== undefined && one !== undefined
        ? controlsOfCriterion(
            { ...result, missing: one.field.length === 0 && !one.wanted ? [] : [one] },
            state,
          )
        : field === undefined
          ? rule === "schema"
            ? atTop
            : []
          : controlsAt(field, state);
    return { severity, message, controls, ...(help && { help }) };
  });
}
