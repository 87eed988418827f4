import type { SigningRole } from "../default-policy.ts";
import type { IntegrationFields } from "../integration-fields.ts";
import type { Text } from "../language.ts";
import { gateSeats, seatsOf } from "./demands.ts";
import type { SignatureDemand } from "./gate-decision.ts";
import type { GatePolicy, SignedGate } from "./gate-policy.ts";
import { grownAgreements, grownContracts } from "./grown-agreements.ts";
import { grownDelivery, grownDirection, grownProcessing } from "./grown-processing.ts";
import { because, type Growth } from "./grown-words.ts";
import { otherProtection } from "./protects-otherwise.ts";

/** A seat that is to be filled though no gate asks for it now, and the facts that call it. */
export interface HeardSeat {
  readonly demand: SignatureDemand;
  readonly because: readonly Text[];
}

const asks = (role: SigningRole, passed: readonly SignedGate[], policy: GatePolicy): boolean =>
  passed.some((gate) =>
    policy.gates[gate].some((one) => (typeof one === "string" ? one : one.role) === role),
  );

// Owners of systems that are left, and whoever was asked on a condition that is said to hold no more. Another unit's head is asked instead.
const isLeft = ({ key }: SignatureDemand): boolean =>
  !key.startsWith("requester@") && !key.endsWith("@");

const isOwners = ({ key }: SignatureDemand): boolean => /^(?:source|target)-owner@/.test(key);

function arrival(demand: SignatureDemand): Growth {
  if (isOwners(demand)) return "system-in";
  return demand.key.startsWith("requester@") ? "unit" : "asked-now";
}

const departure = (demand: SignatureDemand): Growth =>
  isOwners(demand) ? "system-out" : "asked-before";

/** Each seat once, with all the facts that call it. */
function joined(seats: readonly HeardSeat[]): readonly HeardSeat[] {
  const byKey = new Map<string, HeardSeat>();
  for (const { because: facts, demand } of seats) {
    const known = byKey.get(demand.key);
    byKey.set(demand.key, {
      demand: known?.demand ?? demand,
      because: [...(known?.because ?? []), ...facts],
    });
  }
  return [...byKey.values()];
}

const isShown = ({ visibility }: IntegrationFields): boolean => visibility === "public";

// What has grown, the roles whose matter it is, and whether a gate still to come would ask them anyway until the integration is in use.
function grown(before: IntegrationFields, after: IntegrationFields, inUse: boolean) {
  const late = (facts: () => readonly Text[]): readonly Text[] => (inUse ? facts() : []);
  const direction = late(() => grownDirection(before, after));
  const heard: readonly (readonly [SigningRole, readonly Text[]])[] = [
    ["source-owner", [...late(() => grownDelivery(before, after)), ...direction]],
    ["target-owner", direction],
    ["dpo", [...grownProcessing(before, after), ...late(() => grownAgreements(before, after))]],
    ["contract", grownContracts(before, after)],
    ["it", isShown(after) && !isShown(before) ? [because("shown")] : []],
    ["security", otherProtection(before, after)],
  ];
  return heard.filter(([, facts]) => facts.length > 0);
}

/**
 * Whom gates already passed would ask today and did not ask then: the owner of a system that came in, the head of another
 * unit, and each role whose matter has grown since it signed: the data protection officer, the owners, the contract manager, information
 * security, and IT where what was internal is shown to everybody.
 * Those whom they would ask no more are heard too: the owner of a system that is left, the officer where data are said not to be personal
 * after all. Without this, a gate could be passed with one's own system and the real one put in after, or the officer be talked away.
 */
export function answerableSeats(
  before: IntegrationFields,
  after: IntegrationFields,
  passed: readonly SignedGate[],
  policy: GatePolicy,
): readonly HeardSeat[] {
  const then = gateSeats(passed, before, policy);
  const now = gateSeats(passed, after, policy);
  const without = (seats: typeof then, others: typeof then) =>
    seats.filter(({ key }) => !others.some((other) => other.key === key));
  const called = (demands: typeof then, why: (demand: SignatureDemand) => Growth) =>
    demands.map((demand): HeardSeat => ({ demand, because: [because(why(demand))] }));
  const more = grown(before, after, passed.includes("operation")).flatMap(([role, facts]) =>
    asks(role, passed, policy)
      ? seatsOf(role, after, policy).map((demand): HeardSeat => ({ demand, because: facts }))
      : [],
  );
  return joined([
    ...called(without(now, then), arrival),
    ...called(without(then, now).filter(isLeft), departure),
    ...more,
  ]);
}
