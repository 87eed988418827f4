import type { CriterionResult } from "../criterion.ts";
import type { BilingualFinding } from "../finding.ts";
import type { IntegrationFields } from "../integration-fields.ts";
import { isSoftened } from "../legacy.ts";
import { gates } from "../phase.ts";
import type { CheckedCriterion } from "./gate-decision.ts";

// Exit before signature, reuse answered before building, DPA before live data: no waiver lifts what these criteria ask.
const neverWaived: ReadonlySet<string> = new Set([
  "implementation/exit-settled",
  "implementation/reuse-answered",
  "operation/dpa-signed",
]);

const isWaived = (id: string, { waivers = [] }: IntegrationFields, today: string): boolean =>
  !neverWaived.has(id) &&
  waivers.some(({ rule, reason, until }) => rule === id && until >= today && reason.trim() !== "");

// Only what already ran at the base, or is registered just now, is softened, and nothing beyond operation.
const isDeferred = (
  { criterion }: CriterionResult,
  before: IntegrationFields | undefined,
  after: IntegrationFields,
  today: string,
): boolean =>
  isSoftened(after, today) &&
  (before === undefined || before.legacy !== undefined) &&
  gates.indexOf(criterion.gate) <= gates.indexOf("operation");

/** The checklist: each criterion with what became of it, and the line to look at. */
export function checkedCriteria(
  results: readonly CriterionResult[],
  before: IntegrationFields | undefined,
  after: IntegrationFields,
  today: string,
  findings: readonly BilingualFinding[],
): readonly CheckedCriterion[] {
  const stateOf = (result: CriterionResult): CheckedCriterion["state"] => {
    if (result.met) return "met";
    if (isWaived(result.criterion.id, after, today)) return "waived";
    return isDeferred(result, before, after, today) ? "deferred" : "unmet";
  };
  return results.map((result) => {
    const { criterion, missing } = result;
    const line = findings.find(({ rule }) => rule === criterion.id)?.line;
    return { criterion, state: stateOf(result), missing, ...(line === undefined ? {} : { line }) };
  });
}
