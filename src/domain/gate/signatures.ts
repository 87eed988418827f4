import type { SignatureDemand, SignatureOption, SignatureState } from "./gate-decision.ts";
import type { GateInput } from "./gate-input.ts";
import { type LabelClaim, labelClaim, latestStand, personRefusal } from "./label-signature.ts";
import { absence, refusal } from "./refusal-words.ts";
import { isLogin } from "./same-name.ts";

type Claims = readonly { readonly option: SignatureOption; readonly claim: LabelClaim }[];
type State<Name> = Extract<SignatureState, { state: Name }>;

const byLabel = (demand: SignatureDemand, claims: Claims): State<"valid"> | undefined => {
  for (const { claim, option } of claims)
    if (claim.state === "valid") return { ...claim, demand, role: option.role, via: "label" };
  return undefined;
};

function reviewOf(
  login: string,
  demand: SignatureDemand,
  option: SignatureOption,
  { evidence, facts }: GateInput,
): State<"valid"> | State<"refused"> | undefined {
  const review = latestStand(facts, login);
  if (review === undefined || review.state !== "approved") return undefined;
  const person = personRefusal(review.reviewer, facts);
  const seen = review.commit === undefined ? undefined : evidence.at.get(review.commit);
  const code = person ?? (seen === evidence.digest ? undefined : "review-outdated");
  if (code === undefined)
    return { state: "valid", demand, role: option.role, login, via: "review", eventId: review.id };
  const reason = refusal(code, { login, option });
  return { state: "refused", demand, login, label: option.label, reason };
}

// Only a further owner signs by review: somebody of the same role has set the label, so the role has been asked in the open.
function byReview(
  demand: SignatureDemand,
  heardRoles: ReadonlySet<string>,
  input: GateInput,
): State<"valid"> | State<"refused"> | undefined {
  const found = demand.options
    .filter(({ role }) => heardRoles.has(role))
    .flatMap((option) =>
      option.holders
        .filter(isLogin)
        .flatMap((login) => reviewOf(login, demand, option, input) ?? []),
    );
  return found.find(({ state }) => state === "valid") ?? found[0];
}

function unfilled(
  demand: SignatureDemand,
  claims: Claims,
  heardRoles: ReadonlySet<string>,
): SignatureState {
  for (const { claim, option } of claims) {
    if (claim.state !== "refused") continue;
    if (claim.code === "not-holder" && heardRoles.has(option.role))
      return { state: "missing", demand, reason: absence("not-heard", demand) };
    const code = option.holders.some(isLogin) ? claim.code : "no-holder";
    const login = claim.login ?? "?";
    const { changed = [] } = claim;
    return {
      state: "refused",
      demand,
      login: claim.login,
      label: option.label,
      reason: refusal(code, { login, option, changed }),
    };
  }
  const [option] = demand.options;
  const takeable = demand.options.some(({ holders }) => holders.some(isLogin));
  if (takeable) return { state: "missing", demand, reason: absence("missing", demand) };
  return { state: "missing", demand, reason: refusal("no-holder", { login: "?", option }) };
}

/** What became of each seat. Seats are judged together, for the first owner's label lets further owners sign by review. */
export function judgeSignatures(
  demands: readonly SignatureDemand[],
  input: GateInput,
): ReadonlyMap<string, SignatureState> {
  const judged = demands.map((demand) => ({
    demand,
    claims: demand.options.map((option) => ({ option, claim: labelClaim(option, input) })),
  }));
  const heardRoles = new Set<string>(
    judged.flatMap(({ claims }) =>
      claims.flatMap(({ claim, option }) => (claim.state === "valid" ? [option.role] : [])),
    ),
  );
  return new Map(
    judged.map(({ claims, demand }) => [
      demand.key,
      byLabel(demand, claims) ??
        byReview(demand, heardRoles, input) ??
        unfilled(demand, claims, heardRoles),
    ]),
  );
}
