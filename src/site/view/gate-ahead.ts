import type { CriterionResult } from "../../domain/criterion.ts";
import type { Integration } from "../../domain/entry.ts";
import { isClosed } from "../../domain/liveness.ts";
import { type Gate, nextGate } from "../../domain/phase.ts";
import { onceIn } from "../notes/note.ts";
import type { SiteInput } from "../site-input.ts";

/** The gate an integration comes to next and what is met and unmet of it. */
export interface GateAhead {
  readonly gate: Gate;
  readonly met: readonly CriterionResult[];
  readonly unmet: readonly CriterionResult[];
}

function gateOf({ edition }: SiteInput, { fields }: Integration): Gate | undefined {
  return edition === "public" || isClosed(fields) ? undefined : nextGate(fields.phase);
}

const itself = (integration: Integration): unknown => integration;
// Each is asked for by its own page, in one language after the other, and what is missing is said in many words.
const mostHeld = 8;

/** What stands before the next phase; nothing for what is retired, rejected, or shown in the public edition. */
export const gateAhead = onceIn(
  (input: SiteInput, integration: Integration): GateAhead | undefined => {
    const gate = gateOf(input, integration);
    if (gate === undefined) return undefined;
    const results = input.criteriaOf(integration, gate);
    return {
      gate,
      met: results.filter((result) => result.met),
      unmet: results.filter((result) => !result.met),
    };
  },
  itself,
  mostHeld,
);

/** How many criteria of that gate are unmet. */
export const unmetAhead = onceIn((input: SiteInput, integration: Integration) => {
  const gate = gateOf(input, integration);
  return gate && input.countUnmet(integration, gate);
});
