import type { Integration } from "../domain/entry.ts";
import type { Rule } from "../domain/rule.ts";
import { findDuplicates } from "./duplicates/find-duplicates.ts";
import { integrationLabel } from "./shared/names.ts";
import { nothing } from "./shared/nothing.ts";
import { rowOf } from "./shared/words.ts";

const hasReason = ({ fields }: Integration): boolean => (fields.reuse?.reason ?? "").trim() !== "";

const areRelated = (a: Integration, b: Integration): boolean =>
  (a.fields.replaces ?? []).includes(b.id) || (b.fields.replaces ?? []).includes(a.id);

/** The same data move between the same systems once. */
export const duplicateIntegration: Rule = {
  id: "duplicate-integration",
  severity: "error",
  summary: {
    da: "En anden aktiv integration flytter de samme data mellem de samme systemer",
    en: "Another active integration moves the same data between the same systems",
  },
  explanation: {
    da: 'To snitflader med de samme data koster dobbelt i drift, aftaler og exit. Udvid den, der findes. Skal den nye afløse den gamle, så skriv den gamles id under "replaces". Er der grund til at have begge, så skriv den i reuse.reason.',
    en: 'Two interfaces for the same data cost twice as much in operation, agreements and exit. Extend the one that exists. If the new one is to take over from the old, write the old one\'s id under "replaces". If there is a reason to have both, write it in reuse.reason.',
  },
  integration: (integration, { catalogue }) => {
    if (hasReason(integration)) return nothing;
    const others = findDuplicates(
      integration,
      catalogue,
      3,
      (other) => !areRelated(integration, other) && !hasReason(other),
    );
    if (others.length === 0) return nothing;
    const names = rowOf(others.map(({ id }) => integrationLabel(id, catalogue)));
    return [
      {
        field: ["dataFlow", "elements"],
        message: {
          da: `De samme data flyttes allerede mellem de samme systemer af ${names.da}. Udvid den, skriv dens id under "replaces", hvis denne afløser den, eller begrund begge i reuse.reason.`,
          en: `The same data already move between the same systems in ${names.en}. Extend it, write its id under "replaces" if this one takes over, or give the reason for both in reuse.reason.`,
        },
      },
    ];
  },
};
