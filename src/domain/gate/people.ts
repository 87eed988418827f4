import type { SignatureState } from "./gate-decision.ts";
import type { GateInput } from "./gate-input.ts";
import type { GatePolicy } from "./gate-policy.ts";
import { latestStand, personRefusal } from "./label-signature.ts";
import { namesLogin } from "./same-name.ts";

const holdsAnyRole = (login: string, policy: GatePolicy): boolean =>
  [
    ...Object.values(policy.holders),
    ...policy.requesters.values(),
    ...[...policy.systems.values()].map(({ logins }) => logins),
  ].some((logins) => namesLogin(logins, login));

// Somebody with a role who approved just this content stands behind it too, whether or not a seat asked for it.
function approvers({ evidence, facts, policy }: GateInput): readonly string[] {
  return facts.reviews.flatMap(({ commit, reviewer }) => {
    const { login } = reviewer;
    if (login === undefined || commit === undefined) return [];
    const approves =
      latestStand(facts, login)?.state === "approved" &&
      latestStand(facts, login)?.commit === commit &&
      evidence.at.get(commit) === evidence.digest;
    const may = personRefusal(reviewer, facts) === undefined && holdsAnyRole(login, policy);
    return approves && may ? [login] : [];
  });
}

/** True when at least two different people stand behind a step: its signers, the author where that is a person, and approvers. */
export function enoughPeople(signatures: readonly SignatureState[], input: GateInput): boolean {
  const { author } = input.facts;
  const people = [
    ...signatures.flatMap((signature) => (signature.state === "valid" ? [signature.login] : [])),
    ...(author.kind === "user" && author.login !== undefined ? [author.login] : []),
    ...approvers(input),
  ];
  return new Set(people.map((login) => login.toLowerCase())).size >= 2;
}
