import type { Integration } from "../entry.ts";
import type { BilingualFinding } from "../finding.ts";
import type { IntegrationFields } from "../integration-fields.ts";
import { hasReached } from "../phase.ts";
import { answerableSeats } from "./answerable-seats.ts";
import { block } from "./block-words.ts";
import { checkedCriteria } from "./checked-criteria.ts";
import { gateSeats, seatsOf, uniqueSeats } from "./demands.ts";
import { type DraftStep, errorsOf } from "./draft-step.ts";
import type { GateReason, SignatureDemand } from "./gate-decision.ts";
import type { Side } from "./gate-input.ts";
import type { GatePolicy } from "./gate-policy.ts";
import {
  integrationTransitions,
  isExceptional,
  transitionReasons,
} from "./integration-transitions.ts";
import type { PairedChange } from "./pair-renames.ts";
import { signedGates, standOf } from "./stand.ts";
import type { Transition } from "./transition.ts";

type Fields = IntegrationFields;

function seatsFor(
  transition: Transition,
  fields: Fields,
  policy: GatePolicy,
): readonly SignatureDemand[] {
  const exceptions = isExceptional(transition) ? seatsOf("exceptions", fields, policy) : [];
  switch (transition.kind) {
    case "exit-settled":
      return [
        ...seatsOf("source-owner", fields, policy),
        ...seatsOf("target-owner", fields, policy),
      ];
    case "contract-signed":
      return seatsOf("contract", fields, policy);
    case "dpa-not-required":
      return seatsOf("dpo", fields, policy);
    case "legacy":
      return seatsOf("it", fields, policy);
    case "waiver":
      return seatsOf("exceptions", fields, policy);
    default:
      return [...gateSeats(transition.gates, fields, policy), ...exceptions];
  }
}

const readFields = (side: Side<Integration>): Fields | undefined =>
  side.state === "read" ? side.entry.fields : undefined;

// The step says these itself, in words that fit a pull request.
function otherErrors(
  change: PairedChange,
  reasons: readonly GateReason[],
): readonly BilingualFinding[] {
  const criteria = new Set(change.criteria.map(({ criterion }) => criterion.id));
  const said = new Set(["phase-skipped", "phase-reversed"]);
  if (reasons.some(({ code }) => code.startsWith("exit-"))) said.add("exit-not-merged-first");
  if (reasons.some(({ code }) => code === "removed-in-use")) said.add("deleted-while-live");
  return errorsOf(change.findings).filter(({ rule }) => !criteria.has(rule) && !said.has(rule));
}

function subjectOf(change: PairedChange): DraftStep["subject"] {
  const { formerId, id, path } = change;
  const fields = readFields(change.after) ?? readFields(change.before);
  const title = fields?.title ?? id;
  return { kind: "integration", id, path, title, ...(formerId === undefined ? {} : { formerId }) };
}

function sideReasons({ after, before, baseMoved, reasons }: PairedChange): readonly GateReason[] {
  return [
    ...reasons,
    ...(baseMoved ? [block("base-moved")] : []),
    ...(before.state === "unreadable" ? [block("unreadable-base")] : []),
    ...(after.state === "unreadable" ? [block("unreadable-head")] : []),
    ...(after.state === "read" && !after.entry.intact ? [block("not-intact")] : []),
  ];
}

function goneStep(change: PairedChange): DraftStep {
  const before = readFields(change.before);
  const reasons = [
    ...sideReasons(change),
    ...(before !== undefined && hasReached(before.phase, "implementation")
      ? [block("removed-in-use")]
      : []),
  ];
  return {
    subject: subjectOf(change),
    transitions: [{ kind: "removed", gates: [] }],
    criteria: [],
    findings: otherErrors(change, reasons),
    reasons,
    changes: [],
    demands: [],
  };
}

/** What a changed integration asks; `undefined` when nothing moves that anybody must answer for. */
export function integrationStep(
  change: PairedChange,
  policy: GatePolicy,
  today: string,
): DraftStep | undefined {
  if (change.after.state === "absent") return goneStep(change);
  const [before, after] = [readFields(change.before), readFields(change.after)];
  const comparable = after !== undefined && change.before.state !== "unreadable";
  const found = comparable ? integrationTransitions(before, after) : [];
  const answerable =
    comparable && before !== undefined
      ? answerableSeats(before, after, signedGates(standOf(before)), policy)
      : [];
  const heard = answerable.map(({ because, demand }) => ({ seat: demand.key, because }));
  const transitions: readonly Transition[] =
    heard.length === 0 ? found : [...found, { kind: "answerable", gates: [], heard }];
  const reasons = [
    ...sideReasons(change),
    ...(comparable ? transitionReasons(before, after, found) : []),
  ];
  if (transitions.length === 0 && reasons.length === 0) return undefined;
  const demands = comparable
    ? found.flatMap((transition) => seatsFor(transition, after, policy))
    : [];
  return {
    subject: subjectOf(change),
    transitions,
    criteria:
      after === undefined || after.status === "rejected"
        ? []
        : checkedCriteria(change.criteria, before, after, today, change.findings),
    findings: otherErrors(change, reasons),
    reasons,
    changes: change.changes,
    demands: uniqueSeats([...demands, ...answerable.map(({ demand }) => demand)]),
  };
}
