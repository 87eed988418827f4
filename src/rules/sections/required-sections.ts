import type { Integration } from "../../domain/entry.ts";
import { type Gate, passedGates } from "../../domain/phase.ts";
import type { RuleContext } from "../../domain/rule.ts";

// The sections the shipped gates ask for; used where nobody has worked out the criteria, such as in a form.
const shippedSections: readonly { readonly gate: Gate; readonly heading: string }[] = [
  { gate: "need", heading: "Behov" },
  { gate: "clarification", heading: "Dataflow" },
  { gate: "agreement", heading: "Exitplan" },
  { gate: "implementation", heading: "Teknisk løsning" },
  { gate: "implementation", heading: "Implementeringsplan" },
  { gate: "implementation", heading: "Driftsvilkår" },
];

/** A section that an integration must have by its phase, and the criterion that asks for it. */
export interface RequiredSection {
  readonly heading: string;
  readonly criterion?: string;
}

/** The required sections that are not there, or say nothing. Where nobody worked out the criteria: all that the shipped gates ask for. */
export function requiredSections(
  { path, fields }: Integration,
  { unmetCriteria }: RuleContext,
): readonly RequiredSection[] {
  if (unmetCriteria === undefined) {
    const passed = passedGates(fields.phase, fields.status);
    return shippedSections.filter(({ gate }) => passed.includes(gate));
  }
  return (unmetCriteria.get(path) ?? []).flatMap(({ criterion: { id, section } }) =>
    section === undefined ? [] : [{ heading: section, criterion: id }],
  );
}

/** A heading as headings are compared. */
export const plainHeading = (heading: string): string => heading.trim().toLowerCase();
