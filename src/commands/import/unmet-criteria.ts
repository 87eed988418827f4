import type { Criterion } from "../../domain/criterion.ts";
import type { Integration } from "../../domain/entry.ts";
import type { ImportGap } from "../../domain/import-result.ts";
import type { Text } from "../../domain/language.ts";
import { isSoftened } from "../../domain/legacy.ts";
import { gates, passedGates } from "../../domain/phase.ts";
import type { Schemas } from "../../input/schemas.ts";

const plain = (heading: string): string => heading.trim().toLowerCase();

const hasSection = ({ section }: Criterion, { body }: Integration): boolean =>
  section === undefined ||
  body.sections.some(({ heading, hasContent }) => hasContent && plain(heading) === plain(section));

/**
 * The criteria that a new file does not meet, by their titles. An import asks thirty-odd of a thousand files that lack nearly all of
 * them: which fields would mend each is worked out when somebody looks at the file, not here.
 */
export function unmetCriteria(
  integration: Integration,
  { criteria, criterionValidators }: Schemas,
  today: string,
): readonly ImportGap[] {
  const { fields } = integration;
  const passed = passedGates(fields.phase, fields.status);
  const soft = isSoftened(fields, today);
  return criteria
    .filter(({ gate }) => passed.includes(gate))
    .flatMap((criterion): readonly ImportGap[] => {
      const excused = soft && gates.indexOf(criterion.gate) <= gates.indexOf("operation");
      const severity = excused ? "warning" : "error";
      const fits = criterionValidators[criterion.id]?.(fields) === true;
      const written = hasSection(criterion, integration);
      return [
        ...(fits && written
          ? []
          : [{ rule: criterion.id, severity, text: criterion.title } as const]),
        ...(written ? [] : [{ rule: "empty-section", severity, text: empty(criterion) } as const]),
      ];
    });
}

const empty = ({ section = "" }: Criterion): Text => ({
  da: `Afsnittet "${section}" har ingen tekst endnu.`,
  en: `The section "${section}" has no text yet.`,
});
