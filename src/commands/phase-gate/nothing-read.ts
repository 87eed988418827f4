import { type SigningRole, signingRoles } from "../../domain/default-policy.ts";
import { decideGate } from "../../domain/gate/decide-gate.ts";
import type { GatePolicy } from "../../domain/gate/gate-policy.ts";
import type { GateReport } from "../../domain/gate/gate-report.ts";
import type { FactGap, PullRequestFacts } from "../../domain/gate/pull-request-facts.ts";
import { governanceDefaults } from "../../domain/governance-defaults.ts";

const noLabels = Object.fromEntries(signingRoles.map((role) => [role, ""])) as Record<
  SigningRole,
  string
>;

/** A policy under which nobody can sign anything. */
const nobody: GatePolicy = {
  gates: governanceDefaults.gates,
  labels: noLabels,
  holders: {
    it: [],
    dpo: [],
    contract: [],
    security: [],
    operations: [],
    exceptions: [],
  },
  requesters: new Map(),
  systems: new Map(),
  problems: [],
};

/** The facts of a pull request that GitHub told nothing of. */
export const noFacts = (number: number, headSha: string, gap: FactGap): PullRequestFacts => ({
  number,
  headSha,
  author: { login: undefined, kind: "other" },
  baseRef: "",
  defaultBranch: "",
  baseSha: "",
  mergeBaseSha: "",
  draft: false,
  state: "unknown",
  mergeState: "unknown",
  commits: [],
  labels: [],
  labelEvents: [],
  reviews: [],
  records: [],
  gaps: [gap],
});

/** The report where no content was judged: closed, for the gaps in the facts. Throws when the facts have none. */
export function reportWithoutContent(facts: PullRequestFacts): GateReport {
  const evidence = { digest: "", at: new Map(), changedSince: new Map() };
  const decision = decideGate({ facts, policy: nobody, changes: [], evidence, today: "" });
  if (decision.verdict !== "closed") throw new Error("A gate without content must be closed");
  const { login } = facts.author;
  return {
    decision,
    author: login,
    makers: login === undefined ? [] : [login],
    headSha: facts.headSha,
    fileErrors: [],
    surroundings: new Map(),
    help: {},
  };
}
