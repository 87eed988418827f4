import { addMonths, dayText } from "../domain/dates.ts";
import { isClosed } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";

/** A grace without end is none. */
export const legacyTooFar: Rule = {
  id: "legacy-too-far",
  severity: "error",
  unwaivable: true,
  summary: {
    da: "Fristen for at færdigregistrere ligger for langt ude i fremtiden",
    en: "The date to complete a registration by lies too far ahead",
  },
  explanation: {
    da: "En integration, der allerede kører, må mangle oplysninger indtil legacy.completeBy. Kan datoen sættes frit, mangler de for altid, også databehandleraftalen. Datoen må højst ligge 12 måneder ude i fremtiden; kommunen kan vælge en anden grænse i limits.legacyMonths i .github/governance.yml.",
    en: "An integration that already runs may lack information until legacy.completeBy. If the date could be set freely, it would be lacking for ever, the data processing agreement included. The date may lie at most 12 months ahead; the municipality can choose another limit in limits.legacyMonths in .github/governance.yml.",
  },
  integration: ({ fields }, { today, catalogue }) => {
    const { legacy } = fields;
    if (legacy === undefined || isClosed(fields)) return nothing;
    const last = addMonths(today, catalogue.governance.limits.legacyMonths);
    if (legacy.completeBy <= last) return nothing;
    const [date, latest] = [dayText(legacy.completeBy), dayText(last)];
    return [
      {
        field: ["legacy", "completeBy"],
        message: {
          da: `Registreringen skal først være færdig ${date.da}. Den må senest skulle være færdig ${latest.da}. Vælg en tidligere dato.`,
          en: `The registration is to be complete only on ${date.en}. It must be due on ${latest.en} at the latest. Choose an earlier date.`,
        },
      },
    ];
  },
};
