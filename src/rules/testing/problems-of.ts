import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration, System } from "../../domain/entry.ts";
import type { Problem } from "../../domain/finding.ts";
import type { RuleContext } from "../../domain/rule.ts";
import { judgeIntegration } from "../run-rules.ts";
import { applyWaivers } from "../waivers.ts";
import { makeContext, makeTestCatalogue, validSystems } from "./make-context.ts";
import { otherIntegration } from "./valid-integration.ts";

export interface Around {
  readonly others?: readonly Integration[];
  readonly systems?: readonly System[];
  /** The integrations of the base branch. */
  readonly base?: readonly Integration[];
}

/** The context in which `integration` stands in a catalogue with a second one and their systems. */
export function contextAround(
  integration: Integration,
  around: Around = {},
  more: Partial<RuleContext> = {},
): RuleContext {
  const systems = around.systems ?? validSystems();
  const base: Catalogue | undefined =
    around.base && makeTestCatalogue({ integrations: around.base, systems });
  return makeContext(
    { integrations: [integration, ...(around.others ?? [otherIntegration()])], systems },
    { ...(base && { base }), ...more },
  );
}

/** Everything found about an integration after its waivers. */
export function allProblemsOf(
  integration: Integration,
  around: Around = {},
  more: Partial<RuleContext> = {},
): readonly Problem[] {
  const context = contextAround(integration, around, more);
  return applyWaivers(integration, judgeIntegration(integration, context), context);
}

/** What one rule finds about an integration, after its waivers. */
export const problemsOf = (
  rule: string,
  integration: Integration,
  around: Around = {},
  more: Partial<RuleContext> = {},
): readonly Problem[] =>
  allProblemsOf(integration, around, more).filter((problem) => problem.rule === rule);
