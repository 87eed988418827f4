import { lifeOf } from "../domain/liveness.ts";
import { hasReached } from "../domain/phase.ts";
import type { Rule } from "../domain/rule.ts";
import { findBetweenSameEnds, type Similar } from "../domain/similar.ts";
import { findDuplicates } from "./duplicates/find-duplicates.ts";
import { nothing } from "./shared/nothing.ts";
import { rowOf } from "./shared/words.ts";

const mostNamed = 3;

const named = ({ integration: { id, fields } }: Similar): string => `"${fields.title}" (${id})`;

/** Candidates for reuse, told while it is still cheap to change one's mind. */
export const similarIntegration: Rule = {
  id: "similar-integration",
  severity: "info",
  summary: {
    da: "Der findes lignende integrationer, som måske kan genbruges",
    en: "There are similar integrations that may be reused",
  },
  explanation: {
    da: "Mange kommuner og afdelinger bruger de samme systemer, så integrationen eller det meste af den findes måske allerede. Se de nævnte igennem, før der bygges nyt, og skriv resultatet i reuse.outcome. Meldingen vises kun, indtil aftalen er indgået, og forsvinder, når genbrug er valgt.",
    en: "Many municipalities and departments use the same systems, so there is a good chance that the integration, or most of it, exists. Look through those named before anything new is built, and write the result in reuse.outcome. The message comes only until the agreement is made, and goes away when reuse is chosen.",
  },
  integration: (integration, { catalogue }) => {
    const { fields } = integration;
    const isOpen = fields.reuse?.outcome !== "existing" && fields.reuse?.outcome !== "adapted";
    if (!isOpen || lifeOf(fields) !== "active" || hasReached(fields.phase, "implementation"))
      return nothing;
    const duplicates = new Set(findDuplicates(integration, catalogue, Number.POSITIVE_INFINITY));
    const { replaces = [] } = fields;
    // Those left out would otherwise take the places of those to be named.
    const most = mostNamed + duplicates.size + replaces.length;
    const similar = findBetweenSameEnds(integration, catalogue, most).filter(
      ({ integration: other }) => !duplicates.has(other) && !replaces.includes(other.id),
    );
    if (similar.length === 0) return nothing;
    const names = rowOf(similar.slice(0, mostNamed).map(named));
    return [
      {
        field: ["systems"],
        message: {
          da: `Mellem de samme systemer eller leverandører findes allerede ${names.da}. Se, om noget kan genbruges, og skriv resultatet i reuse.outcome.`,
          en: `Between the same systems or vendors there is already ${names.en}. See whether something can be reused, and write the result in reuse.outcome.`,
        },
      },
    ];
  },
};
