import type { DeadlineKind, DeadlineState } from "../../domain/deadline-kinds.ts";
import { type Deadline, dueDeadlines } from "../../domain/deadlines.ts";
import type { Integration } from "../../domain/entry.ts";
import type { RuleContext } from "../../domain/rule.ts";
import { nothing } from "./nothing.ts";

/** The deadlines of one kind that are overdue or soon: the list the site shows is the list the rules judge. */
export function deadlinesIn(
  integration: Integration,
  { catalogue, today }: RuleContext,
  kind: DeadlineKind,
  state: Exclude<DeadlineState, "later">,
): readonly Deadline[] {
  const due = dueDeadlines(integration, catalogue, today);
  if (due.length === 0) return nothing;
  return due.filter((deadline) => deadline.kind === kind && deadline.state === state);
}
