import type { CriterionResult } from "../../../domain/criterion.ts";
import type { Section } from "../../../domain/entry.ts";
import type { BilingualFinding } from "../../../domain/finding.ts";
import { criterionProblems } from "../../../input/criteria.ts";
import { scanForIdentifiers } from "../../../rules/identifiers/scan-for-identifiers.ts";
import { saidAt } from "./data-of-state.ts";
import type { PlacedFinding } from "./form-messages.ts";
import type { FormState } from "./form-state.ts";
import { plainMessage } from "./plain-message.ts";
import { sectionControl } from "./section-control.ts";
import { controlsAt, controlsOfCriterion } from "./wanted-controls.ts";

const wantedAtTop = ["title", "id", "phase", "status"];

/** Where something stands that looks like a CPR number or a secret: its rule names a line of the file, which nobody sees here. */
function controlsWithIdentifiers(
  { values, sections }: FormState,
  today: string,
): readonly string[] {
  const isFound = (name: string, text: string | readonly string[]): boolean =>
    scanForIdentifiers(`${name}: ${[text].flat().join("\n")}`, 1, today).length > 0;
  const fields = Object.entries(values).filter(([path, value]) =>
    isFound(path.slice(path.lastIndexOf(".") + 1), value),
  );
  const texts = Object.entries(sections).filter(([heading, text]) => isFound(heading, text));
  return [...fields.map(([path]) => path), ...texts.map(([heading]) => sectionControl(heading))];
}

/** A finding without a field: about a heading when it stands on its line, else about what is missing at the top. */
function controlsWithoutField(
  { rule, line, message }: BilingualFinding,
  state: FormState,
  sections: readonly Section[],
  today: string,
): readonly string[] {
  if (rule === "schema")
    return wantedAtTop.filter(
      (name) => saidAt(state, name) === undefined && message.da.includes(`"${name}"`),
    );
  if (rule === "personal-identifier") return controlsWithIdentifiers(state, today);
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
  today: string,
  sections: readonly Section[] = [],
): readonly PlacedFinding[] {
  const results = byWords(unmet);
  return findings.map((finding) => {
    const { severity, message, help, rule, field } = finding;
    const result = results.get(`${rule} ${message.da}`);
    const controls = result
      ? controlsOfCriterion(result, state)
      : field === undefined
        ? controlsWithoutField(finding, state, sections, today)
        : controlsAt(field, state);
    // A group that lacks a field names the group: which field, only its own words say.
    const isAtTop = rule === "schema" && field === undefined;
    const isAboutGaps = result !== undefined || isAtTop || rule === "empty-section";
    const plain = isAboutGaps ? plainMessage(controls, state) : undefined;
    return { severity, message: plain ?? message, controls, ...(help && { help }) };
  });
}
