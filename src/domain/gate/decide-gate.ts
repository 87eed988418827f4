import { block, committerUnknown, policyBroken } from "./block-words.ts";
import { uniqueSeats } from "./demands.ts";
import type { DraftStep } from "./draft-step.ts";
import { gapReason } from "./gap-words.ts";
import type { GateDecision, GateReason, GateStep, SignatureState } from "./gate-decision.ts";
import type { GateInput, IntegrationChange } from "./gate-input.ts";
import { integrationStep } from "./integration-step.ts";
import { isKnownPerson } from "./known-person.ts";
import { governanceStep, systemStep } from "./other-steps.ts";
import { pairRenames } from "./pair-renames.ts";
import { enoughPeople } from "./people.ts";
import type { PullRequestFacts } from "./pull-request-facts.ts";
import type { ReasonCode } from "./reason-code.ts";
import { sameLabel } from "./same-name.ts";
import { judgeSignatures } from "./signatures.ts";

/** What moves and what it asks for, before anybody's signature is judged. */
export function draftSteps({
  changes,
  policy,
  today,
}: Pick<GateInput, "changes" | "policy" | "today">): readonly DraftStep[] {
  const integrations = changes.filter(
    (change): change is IntegrationChange => change.kind === "integration",
  );
  return [
    ...pairRenames(integrations).flatMap((change) => integrationStep(change, policy, today) ?? []),
    ...changes.flatMap((change) => {
      if (change.kind === "system") return systemStep(change, policy) ?? [];
      return change.kind === "governance" ? [governanceStep(change, policy)] : [];
    }),
  ];
}

// A verdict stands on a commit, and one commit can be the head of two pull requests: judged against another branch,
// even "nothing is needed" would be read on the one that leads to the main branch.
const alwaysReasons = ({ facts }: GateInput): readonly GateReason[] => [
  ...facts.gaps.map(gapReason),
  ...(facts.baseRef === facts.defaultBranch ? [] : [block("other-branch")]),
  ...(facts.entangled === true ? [block("entangled")] : []),
];

function wholeReasons({ facts, policy }: GateInput): readonly GateReason[] {
  const { author, commits, draft, headSha, mergeBaseSha } = facts;
  const unknown = commits.flatMap(({ people }) =>
    people.filter((person) => !isKnownPerson(person)),
  );
  const names = [...new Set(unknown.map(({ email, name }) => name || email))].slice(0, 5);
  const commitless = commits.length === 0 && headSha !== mergeBaseSha;
  return [
    ...policy.problems.map(policyBroken),
    ...(facts.state === "open" || facts.state === "merged" ? [] : [block("not-open")]),
    ...(draft ? [block("draft")] : []),
    ...(facts.mergeState === "conflicting" ? [block("conflict")] : []),
    ...(author.login === undefined ? [block("author-unknown")] : []),
    ...(commitless ? [gapReason({ what: "commits", why: "not-understood" })] : []),
    ...(names.length === 0 ? [] : [committerUnknown(names)]),
  ];
}

// A gate that happens to ask for nobody (all its signatures conditional, and none applies) is still a gate.
const isAnswered = ({ demands, transitions }: DraftStep): boolean =>
  demands.length > 0 || transitions.some(({ gates }) => gates.length > 0);

function finish(
  draft: DraftStep,
  states: ReadonlyMap<string, SignatureState>,
  input: GateInput,
): GateStep {
  const { demands, ...step } = draft;
  const signatures = demands.flatMap(({ key }) => states.get(key) ?? []);
  const signed =
    signatures.length === demands.length && signatures.every(({ state }) => state === "valid");
  const lonely = isAnswered(draft) && signed && !enoughPeople(signatures, input);
  const reasons = lonely ? [...step.reasons, block("too-few-people")] : step.reasons;
  const open =
    signed &&
    reasons.length === 0 &&
    step.findings.length === 0 &&
    step.criteria.every(({ state }) => state !== "unmet");
  return { ...step, reasons, signatures, open };
}

// Given by somebody who cannot, or for what no longer stands there: off it comes, so that the right person can set it.
const withdrawn: readonly ReasonCode[] = [
  "bot",
  "account-gone",
  "no-access",
  "author",
  "committer",
  "not-holder",
  "evidence-changed",
];

// A label that is another owner's is no refusal but a seat still to be heard, so it stays.
function labelsToRemove(states: readonly SignatureState[], { labels }: PullRequestFacts) {
  const spent = states.flatMap((state) =>
    state.state === "refused" && withdrawn.includes(state.reason.code) ? [state.label] : [],
  );
  return labels.filter((label) => spent.some((name) => sameLabel(name, label)));
}

/**
 * Judges a pull request: what moves, what it must meet, who must sign, and whether all of it is there.
 * Fails closed: a gap in what could be read, a policy in doubt, anything unknown is a reason, never a pass.
 * Pure: the same input gives the same decision.
 */
export function decideGate(input: GateInput): GateDecision {
  const drafts = draftSteps(input);
  const demands = uniqueSeats(drafts.flatMap((draft) => draft.demands));
  const states = judgeSignatures(demands, input);
  const steps = drafts.map((draft) => finish(draft, states, input));
  const always = alwaysReasons(input);
  const needed = drafts.some(isAnswered);
  const reasons = needed ? [...always, ...wholeReasons(input)] : always;
  const closed = reasons.length > 0 || steps.some(({ open }) => !open);
  return {
    verdict: closed ? "closed" : needed ? "open" : "not-needed",
    steps,
    reasons,
    digest: input.evidence.digest,
    labelsToRemove: labelsToRemove([...states.values()], input.facts),
  };
}
