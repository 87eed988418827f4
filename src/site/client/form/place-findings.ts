import type { CriterionResult } from "../../../domain/criterion.ts";
import type { Section } from "../../../domain/entry.ts";
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

/** A finding without a field: about a heading when it stands on its line, else about what is missing at the top. */
function controlsWithoutField(
  { rule, line }: BilingualFinding,
  state: FormState,
  sections: readonly Section[],
): readonly string[] {
  if (rule === "schema") return wantedAtTop.filter((name) => saidAt(state, name) === undefined);
  const section = line > 1 ? sections.find((one) => one.line === line) : undefined;
  return section === undefined ? [] : [sectionControl(section.heading.trim())];
}

function byWords(unmet: readonly CriterionResult[]): ReadonlyMap<string, CriterionResult> {
  const results = new Map<string, CriterionResult>();
  for (const result of unmet)
    criterionProblems([result]).forEach(({ message }, at) => {
      const one = result.missing[at];
      const isSection = one === undefined || (one.field.length === 0 && one.wanted === undefined);
      const missing = isSection ? [] : [one];
      results.set(`${result.criterion.id} ${message.da}`, { ...result, missing });
    });
  return results;
}

/** Finds the controls of each finding, so that it can stand beside them. */
export function placeFindings(
  findings: readonly BilingualFinding[],
  unmet: readonly CriterionResult[],
  state: FormState,
  sections: readonly Section[] = [],
): readonly PlacedFinding[] {
  const results = byWords(unmet);
  return findings.map((finding) => {
    const { severity, message, help, rule, field } = finding;
    const result = results.get(`${rule} ${message.da}`);
    const controls = result
      ? controlsOfCriterion(result, state)
      : field === undefined
        ? controlsWithoutField(finding, state, sections)
        : controlsAt(field, state);
    return { severity, message, controls, ...(help && { help }) };
  });
}
