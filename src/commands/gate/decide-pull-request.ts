import { decideGate } from "../../domain/gate/decide-gate.ts";
import type { GateReport, OtherPullRequest } from "../../domain/gate/gate-report.ts";
import type { PullRequestFacts } from "../../domain/gate/pull-request-facts.ts";
import type { GateContent } from "./gate-content.ts";
import { surroundingsOf } from "./gate-surroundings.ts";

/**
 * Decides a pull request whose content has been read, on the facts of it, and gathers what a reader wants to know beside the verdict.
 * `others` are the other open pull requests, as far as they are known; they decide nothing.
 */
export function decidePullRequest(
  content: GateContent,
  facts: PullRequestFacts,
  others: readonly OtherPullRequest[] = [],
): GateReport {
  const { base, changes, evidence, findings, policy, today } = content;
  const decision = decideGate({ facts, policy, changes, evidence, today });
  const { email, portal } = base.governance.help;
  const makers = [
    ...(facts.writers ?? []),
    ...facts.commits.flatMap(({ people }) => people.flatMap(({ login }) => login ?? [])),
  ];
  const { login } = facts.author;
  const told = new Set(decision.steps.map(({ subject }) => subject.path));
  return {
    decision,
    author: login,
    makers: [...new Set(login === undefined ? makers : [login, ...makers])],
    headSha: facts.headSha,
    fileErrors: findings.filter(({ path, severity }) => severity === "error" && !told.has(path)),
    surroundings: new Map(
      decision.steps.map((step) => [step.subject.path, surroundingsOf(step, content, others)]),
    ),
    help: {
      ...(portal === undefined ? {} : { portal }),
      ...(email === undefined ? {} : { email }),
    },
  };
}
