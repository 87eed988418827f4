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

/** What stands before the next phase; nothing for what is retired, rejected, or shown in the public edition. */
export const gateAhead = onceIn((input: SiteInput, integration: Integration) => {
  const { fields } = integration;
  if (input.edition === "public" || isClosed(fields)) return undefined;
  const gate = nextGate(fields.phase);
  const results = input.criteriaOf(integration, gate);
  return {
    gate,
    met: results.filter((result) => result.met),
    unmet: results.filter((result) => !result.met),
  } satisfies GateAhead;
});
