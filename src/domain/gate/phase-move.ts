import type { IntegrationFields } from "../integration-fields.ts";
import { gatesBetween, positionOf, type Stand, standOf } from "./stand.ts";
import type { Transition } from "./transition.ts";

function kindOf(from: Stand, to: Stand): Transition["kind"] | undefined {
  const [start, end] = [positionOf(from), positionOf(to)];
  if (start === end) return from.phase === to.phase ? undefined : "reversed";
  if (from.status === "retired") return "revived";
  if (end < start) return "reversed";
  if (end > start + 1) return "skipped";
  return to.status === "retired" ? "retired" : "forward";
}

/** The move of an integration that was there before; `undefined` when it stands where it stood. */
export function phaseMove(
  before: IntegrationFields,
  after: IntegrationFields,
): Transition | undefined {
  const [from, to] = [standOf(before), standOf(after)];
  const kind = kindOf(from, to);
  if (kind === undefined) return undefined;
  return { kind, from, to, gates: gatesBetween(positionOf(from), positionOf(to)) };
}

/** How a new integration comes in: at need, or straight into operation with `legacy`. `undefined` for any other way. */
export function firstMove(after: IntegrationFields): Transition | undefined {
  const to = standOf(after);
  if (to.status === "retired" || to.status === "rejected") return undefined;
  if (to.phase === "need" && after.legacy === undefined) return { kind: "started", to, gates: [] };
  if (to.phase === "operation" && after.legacy !== undefined)
    return { kind: "legacy", to, gates: [] };
  return undefined;
}
