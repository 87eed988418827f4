import type { DeadlineKind, DeadlineState } from "../../domain/deadline-kinds.ts";
import { type Deadline, integrationDeadlines } from "../../domain/deadlines.ts";
import type { Integration } from "../../domain/entry.ts";
import type { RuleContext } from "../../domain/rule.ts";

/** The deadlines of one kind that stand where the rule looks: the list the site shows is the list the rules judge. */
export const deadlinesIn = (
  integration: Integration,
  { catalogue, today }: RuleContext,
  kind: DeadlineKind,
  state: DeadlineState,
): readonly Deadline[] =>
  integrationDeadlines(integration, catalogue, today).filter(
    (deadline) => deadline.kind === kind && deadline.state === state,
  );
