import type { Catalogue } from "../domain/catalogue.ts";
import type { CriterionResult } from "../domain/criterion.ts";
import type { Integration } from "../domain/entry.ts";
import type { Problem, Severity } from "../domain/finding.ts";
import { isSoftened } from "../domain/legacy.ts";
import { gates } from "../domain/phase.ts";
import { criterionProblems } from "../input/criteria.ts";

/** Tells the unmet criteria of an integration as problems: errors, or warnings for one that ran before the catalogue did. */
export function criteriaProblems(
  integration: Integration,
  unmet: readonly CriterionResult[],
  today: string,
  base?: Catalogue,
): Problem[] {
  const soft = isSoftened(integration.fields, today) && isLegacyAtBase(integration, base);
  return unmet.flatMap((result) => {
    const severity: Severity = soft && isUpToOperation(result) ? "warning" : "error";
    return criterionProblems([result], severity);
  });
}

// What a pull request calls legacy must have been so before, or be new: else the word would open gates.
function isLegacyAtBase({ id }: Integration, base: Catalogue | undefined): boolean {
  const before = base?.integrationById.get(id);
  return before === undefined || before.fields.legacy !== undefined;
}

// An existing integration is excused for what it should have had when it began, not for how it is closed.
const isUpToOperation = ({ criterion }: CriterionResult): boolean =>
  gates.indexOf(criterion.gate) <= gates.indexOf("operation");
