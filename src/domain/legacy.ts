import type { Problem } from "./finding.ts";
import type { IntegrationFields } from "./integration-fields.ts";
import { hasReached } from "./phase.ts";

/**
 * True while what an existing integration lacks is only a warning: registered with `legacy`, and its date has not passed.
 * Only what already runs is softened, so that `legacy` on a new integration opens no gate.
 */
export const isSoftened = (
  { legacy, phase }: Pick<IntegrationFields, "legacy" | "phase">,
  today: string,
): boolean => legacy !== undefined && hasReached(phase, "operation") && today <= legacy.completeBy;

/** The same problem as a warning. For what is missing only; what is wrong stays wrong. */
export const softenForLegacy = (problem: Problem): Problem =>
  problem.severity === "error" ? { ...problem, severity: "warning" } : problem;
