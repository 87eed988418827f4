import type { Integration } from "../domain/entry.ts";
import type { Problem } from "../domain/finding.ts";
import type { RuleContext } from "../domain/rule.ts";
import { withoutCovered } from "./waivers/covered.ts";
import { judgeWaiver } from "./waivers/judge-waiver.ts";
import { isLifted } from "./waivers/lifting.ts";

/**
 * Takes the problems of one integration, from rules and criteria together (a criterion's problem carries the criterion's id as rule), and
 * gives those that remain: without what its waivers lift, without criteria that a rule says more exactly, and with what is wrong with
 * the waivers themselves. Absolute rules, labels' rules and unreadable files are never lifted.
 */
export function applyWaivers(
  integration: Integration,
  problems: readonly Problem[],
  context: RuleContext,
): Problem[] {
  const { waivers = [] } = integration.fields;
  if (waivers.length === 0) return withoutCovered(problems);
  const remaining = problems.filter(({ rule }) => !isLifted(rule, waivers, context));
  const aboutWaivers = waivers.flatMap((waiver, index) =>
    judgeWaiver(waiver, index, { integration, problems, context }),
  );
  return withoutCovered([...remaining, ...aboutWaivers]);
}
