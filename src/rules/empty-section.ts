import type { Rule } from "../domain/rule.ts";
import { plainHeading, requiredSections } from "./sections/required-sections.ts";
import { nothing } from "./shared/nothing.ts";

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
      const same = sections.filter(
        (section) => plainHeading(section.heading) === plainHeading(heading),
      );
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
