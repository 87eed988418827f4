import type { IntegrationFields } from "../integration-fields.ts";
import { type Stand, standOf } from "./stand.ts";
import type { Transition } from "./transition.ts";

const kinds = { "on-hold": "held", rejected: "rejected", active: "resumed" } as const;

/** Putting on hold, rejecting, taking up again. Into and out of `retired` is a move of phase, not of status. */
export function statusMove(
  before: IntegrationFields | undefined,
  after: IntegrationFields,
): Transition | undefined {
  const to = standOf(after);
  const from: Stand =
    before === undefined ? { phase: to.phase, status: "active" } : standOf(before);
  if (from.status === to.status || from.status === "retired" || to.status === "retired")
    return undefined;
  return { kind: kinds[to.status], from, to, gates: [] };
}

/**
 * True when the file gives a reason for this change. One left over from an earlier change does not count:
 * whoever answers for an exception must read why this one is made.
 */
export const hasFreshReason = (
  before: IntegrationFields | undefined,
  after: IntegrationFields,
): boolean => {
  const reason = after.statusReason?.trim() ?? "";
  return reason !== "" && reason !== before?.statusReason?.trim();
};
