import { type SigningRole, signingRoles } from "../default-policy.ts";
import type { GatePolicy } from "./gate-policy.ts";
import { lastLabelEvent, personRefusal } from "./label-signature.ts";
import type { Actor, PullRequestFacts } from "./pull-request-facts.ts";
import { namesLogin, sameLabel, sameLogin } from "./same-name.ts";
import type { SignatureRecord } from "./signature-record.ts";

/** What the payload of a `labeled` event says: GitHub wrote it at the event, and nobody can write another. */
export interface LabeledTrigger {
  readonly label: string;
  /** `pull_request.head.sha`: what the person had before them. */
  readonly headSha: string;
  readonly sender: Actor;
  /** `pull_request.updated_at`, ISO 8601. */
  readonly at: string;
}

const holdersOf = (role: SigningRole, policy: GatePolicy): readonly (readonly string[])[] => {
  if (role === "requester") return [...policy.requesters.values()];
  if (role === "source-owner" || role === "target-owner")
    return [...policy.systems.values()].map(({ logins }) => logins);
  return [policy.holders[role]];
};

/**
 * The record to write when a `labeled` event has arrived, or `undefined` when there is nothing to bind.
 * `digest` is the evidence of `facts.headSha`. The run may be late, so the payload and the timeline must tell one story:
 * the last event of the label is this one (same person, not younger than the payload), and the head is still what it was.
 * If they do not, the later event has a run of its own, or the person sets the label again.
 */
export function signatureToRecord(
  trigger: LabeledTrigger,
  facts: PullRequestFacts,
  policy: GatePolicy,
  digest: string,
): SignatureRecord | undefined {
  const role = signingRoles.find((known) => sameLabel(policy.labels[known], trigger.label));
  const event = lastLabelEvent(facts, trigger.label);
  if (role === undefined || event === undefined || event.action !== "labeled") return undefined;
  const { login } = event.actor;
  if (login === undefined || trigger.sender.login === undefined) return undefined;
  const sameStory =
    sameLogin(login, trigger.sender.login) &&
    trigger.headSha === facts.headSha &&
    Date.parse(event.at) <= Date.parse(trigger.at);
  const known = facts.records.some((record) => record.eventId === event.id);
  const may =
    personRefusal(event.actor, facts) === undefined &&
    holdersOf(role, policy).some((logins) => namesLogin(logins, login));
  if (!sameStory || known || !may) return undefined;
  return { role, login, eventId: event.id, digest, sha: facts.headSha };
}

/**
 * The records to write again on a new head: those of the head before whose digest the new content still has.
 * `known` are those that already stand on the new head.
 */
export const recordsToCarry = (
  before: readonly SignatureRecord[],
  known: readonly SignatureRecord[],
  headSha: string,
  digest: string,
): readonly SignatureRecord[] =>
  before
    .filter((record) => record.digest === digest)
    .filter(
      ({ eventId, role }) => !known.some((one) => one.eventId === eventId && one.role === role),
    )
    .map((record) => ({ ...record, sha: headSha }));
