import { dpaInForce } from "../../domain/dpa-decisions.ts";
import type { DpaDecision } from "../../domain/integration-fields.ts";

/** Whether a decision on an agreement stands: it is in force, or none is required; a replaced one is history. */
export const countsAsAgreement = (entry: DpaDecision, all: readonly DpaDecision[]): boolean =>
  entry.decision === "not-required" || dpaInForce(entry, all);
