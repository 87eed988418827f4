import type { SigningRole } from "../default-policy.ts";
import type { IntegrationFields } from "../integration-fields.ts";
import { gateSeats, municipalSeat, uniqueSeats } from "./demands.ts";
import type { SignatureDemand } from "./gate-decision.ts";
import type { GatePolicy, SignedGate } from "./gate-policy.ts";
import { agreesToMore, handlesMore, reliesOnMore } from "./grown-facts.ts";
import { protectsOtherwise } from "./protects-otherwise.ts";

const asks = (role: SigningRole, passed: readonly SignedGate[], policy: GatePolicy): boolean =>
  passed.some((gate) =>
    policy.gates[gate].some((one) => (typeof one === "string" ? one : one.role) === role),
  );

// Owners of systems that are left, and whoever was asked on a condition that is said to hold no more. Another unit's head is asked instead.
const isLeft = ({ key }: SignatureDemand): boolean =>
  !key.startsWith("requester@") && !key.endsWith("@");

/**
 * Whom gates already passed would ask today and did not ask then: the owner of a system that came in, the head of another
 * unit, the data protection officer where more is done with people's data than was signed for, or, once it is in use, on another agreement,
 * the contract manager where a contract came in or runs for longer, and information security where data are protected otherwise.
 * Those whom they would ask no more are heard too: the owner of a system that is left, the officer where data are said not to be personal
 * after all. Without this, a gate could be passed with one's own system and the real one put in after, or the officer be talked away.
 */
export function answerableSeats(
  before: IntegrationFields,
  after: IntegrationFields,
  passed: readonly SignedGate[],
  policy: GatePolicy,
): readonly SignatureDemand[] {
  const then = gateSeats(passed, before, policy);
  const now = gateSeats(passed, after, policy);
  const without = (seats: typeof then, others: typeof then) =>
    seats.filter(({ key }) => !others.some((other) => other.key === key));
  const left = without(then, now).filter(isLeft);
  // Until it is in use, the gate into operation is still to come, where the officer sees what was signed.
  const inUse = passed.includes("operation");
  const more = handlesMore(before, after) || (inUse && agreesToMore(before, after));
  const heard = (role: "contract" | "dpo" | "security", grown: boolean) =>
    grown && asks(role, passed, policy) ? [municipalSeat(role, policy)] : [];
  return uniqueSeats([
    ...without(now, then),
    ...left,
    ...heard("dpo", more),
    ...heard("contract", reliesOnMore(before, after)),
    ...heard("security", protectsOtherwise(before, after)),
  ]);
}
