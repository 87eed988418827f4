import type { Text } from "../language.ts";
import type { SignatureOption } from "./gate-decision.ts";
import type { GateInput } from "./gate-input.ts";
import type { Actor, LabelEvent, PullRequestFacts, ReviewFacts } from "./pull-request-facts.ts";
import type { RefusalCode } from "./reason-code.ts";
import { namesLogin, sameLabel, sameLogin } from "./same-name.ts";

/** What a label says for one way of filling a seat. */
export type LabelClaim =
  | { readonly state: "absent" }
  | { readonly state: "valid"; readonly login: string; readonly eventId: string }
  | {
      readonly state: "refused";
      readonly code: RefusalCode;
      readonly login: string | undefined;
      readonly changed?: readonly Text[];
    };

/** The last time a label was set or taken off; `undefined` when the timeline knows nothing of it. */
export const lastLabelEvent = (facts: PullRequestFacts, label: string): LabelEvent | undefined =>
  facts.labelEvents.findLast((event) => sameLabel(event.label, label));

/** Why a person cannot sign this pull request at all, whatever the role. */
export function personRefusal(actor: Actor, facts: PullRequestFacts): RefusalCode | undefined {
  const { kind, login } = actor;
  if (kind === "bot") return "bot";
  if (kind === "outsider") return "no-access";
  if (kind !== "user" || login === undefined) return "account-gone";
  const is = (other: string | undefined): boolean => other !== undefined && sameLogin(other, login);
  if (is(facts.author.login)) return "author";
  if (facts.writers?.some(is) === true) return "committer";
  if (facts.commits.some(({ people }) => people.some((person) => is(person.login))))
    return "committer";
  return undefined;
}

/** The latest review in which a person took a stand; comments do not undo one. */
export const latestStand = (facts: PullRequestFacts, login: string): ReviewFacts | undefined =>
  facts.reviews.findLast(
    ({ reviewer, state }) =>
      reviewer.login !== undefined &&
      sameLogin(reviewer.login, login) &&
      state !== "commented" &&
      state !== "pending",
  );

interface Refused {
  readonly code: RefusalCode;
  readonly changed?: readonly Text[];
}

function recordRefusal(
  event: LabelEvent,
  login: string,
  { role }: SignatureOption,
  { evidence, facts }: GateInput,
): Refused | undefined {
  const records = facts.records.filter(
    (record) => record.role === role && record.eventId === event.id,
  );
  const [first] = records;
  if (first === undefined) return { code: "not-recorded" };
  // One event is one signature on one content: two records that disagree are not both true.
  if (records.some(({ digest }) => digest !== first.digest)) return { code: "record-differs" };
  if (!records.every((record) => sameLogin(record.login, login))) return { code: "record-differs" };
  if (first.digest !== evidence.digest)
    return { code: "evidence-changed", changed: evidence.changedSince.get(first.sha) ?? [] };
  return undefined;
}

// The gate takes a label off when a fact has changed since. Its giver is asked again, and told what changed, until somebody signs anew:
// closed either way, but without this the reason would be gone with the label.
function withdrawnClaim(option: SignatureOption, input: GateInput): LabelClaim {
  const { facts } = input;
  const [given, taken] = facts.labelEvents
    .filter(({ label }) => sameLabel(label, option.label))
    .slice(-2);
  const login = given?.actor.login;
  if (given?.action !== "labeled" || login === undefined) return { state: "absent" };
  const byUs = taken?.action === "unlabeled" && taken.actor.kind === "bot";
  const counted =
    personRefusal(given.actor, facts) === undefined && namesLogin(option.holders, login);
  const why = byUs && counted ? recordRefusal(given, login, option, input) : undefined;
  if (why?.code !== "evidence-changed") return { state: "absent" };
  return { state: "refused", login, ...why };
}

/** Judges the label of a role for one option of a seat. Nothing counts but what GitHub's own history and the record say together. */
export function labelClaim(option: SignatureOption, input: GateInput): LabelClaim {
  const { facts } = input;
  if (!facts.labels.some((name) => sameLabel(name, option.label)))
    return withdrawnClaim(option, input);
  const event = lastLabelEvent(facts, option.label);
  if (event === undefined || event.action !== "labeled")
    return { state: "refused", code: "event-missing", login: undefined };
  const login = event.actor.login;
  const refused = (why: Refused): LabelClaim => ({ state: "refused", login, ...why });
  const person = personRefusal(event.actor, facts);
  if (person !== undefined || login === undefined)
    return refused({ code: person ?? "account-gone" });
  if (!namesLogin(option.holders, login)) return refused({ code: "not-holder" });
  const stand = latestStand(facts, login)?.state;
  // An objection that somebody else dismissed is nobody's yes.
  if (stand === "changes-requested" || stand === "overruled")
    return refused({ code: "changes-requested" });
  const record = recordRefusal(event, login, option, input);
  return record === undefined ? { state: "valid", login, eventId: event.id } : refused(record);
}
