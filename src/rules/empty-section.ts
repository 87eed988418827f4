import type { Integration } from "../domain/entry.ts";
import { type Gate, passedGates } from "../domain/phase.ts";
import type { Rule, RuleContext } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";

// The sections the shipped gates ask for; used where nobody has worked out the criteria, such as in a form.
const shippedSections: readonly { readonly gate: Gate; readonly heading: string }[] = [
  { gate: "need", heading: "Behov" },
  { gate: "clarification", heading: "Dataflow" },
  { gate: "agreement", heading: "Exitplan" },
  { gate: "implementation", heading: "Teknisk løsning" },
  { gate: "implementation", heading: "Implementeringsplan" },
  { gate: "implementation", heading: "Driftsvilkår" },
];

interface Required {
  readonly heading: string;
  readonly criterion?: string;
}

function requiredSections(
  { path, fields }: Integration,
  { unmetCriteria }: RuleContext,
): readonly Required[] {
  if (unmetCriteria === undefined) {
    const passed = passedGates(fields.phase, fields.status);
    return shippedSections.filter(({ gate }) => passed.includes(gate));
  }
  return (unmetCriteria.get(path) ?? []).flatMap(({ criterion: { id, section } }) =>
    section === undefined ? [] : [{ heading: section, criterion: id }],
  );
}

const plain = (heading: string): string => heading.trim().toLowerCase();

/** A required section that stands there, but says nothing. One that is missing altogether is the gate criterion's to tell. */
export const emptySection: Rule = {
  id: "empty-section",
  severity: "error",
  readsBody: true,
  missing: true,
  summary: {
    da: "Et krævet afsnit er tomt eller rummer kun skabelonens tekst",
    en: "A required section is empty or holds only the template's text",
  },
  explanation: {
    da: "Brødtekstens afsnit er beviset for, at noget er gennemtænkt: behovet, dataflowet, løsningen, planen, driftsvilkårene og exitplanen. En overskrift uden tekst, eller med skabelonens hjælpetekst alene, tæller som manglende. Skriv afsnittet under overskriften.",
    en: "The sections of the body are the evidence that something was thought through: the need, the data flow, the solution, the plan, the operating terms and the exit plan. A heading without text, or with the template's hints alone, counts as missing. Write the section below its heading.",
  },
  integration: (integration, context) => {
    const required = requiredSections(integration, context);
    if (required.length === 0) return nothing;
    const { sections } = integration.body;
    return required.flatMap(({ heading, criterion }) => {
      const same = sections.filter((section) => plain(section.heading) === plain(heading));
      const first = same[0];
      if (first === undefined || same.some(({ hasContent }) => hasContent)) return [];
      return [
        {
          place: { line: first.line, column: 1 },
          ...(criterion === undefined ? {} : { covers: [criterion] }),
          message: {
            da: `Afsnittet "${heading}" har en overskrift, men ingen tekst ud over skabelonens. Skriv det, før integrationen kan stå i sin fase.`,
            en: `The section "${heading}" has a heading, but no text beyond the template's. Write it before the integration can be in its phase.`,
          },
        },
      ];
    });
  },
};
