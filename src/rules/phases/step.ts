import type { IntegrationFields } from "../../domain/integration-fields.ts";
import type { Text } from "../../domain/language.ts";
import { type Gate, gates, hasReached, phaseNames } from "../../domain/phase.ts";

type State = Pick<IntegrationFields, "phase" | "status">;

/**
 * The gate an integration stands behind: its phase, or `retired`. Rejecting what has been built closes it without an exit,
 * so it counts as the same leap.
 */
export function standsAt({ phase, status }: State): Gate {
  const closesTheBuilt = status === "rejected" && hasReached(phase, "implementation");
  return status === "retired" || closesTheBuilt ? "retired" : phase;
}

/** How many gates lie between two states; negative when it goes back. */
export const stepsBetween = (from: State, to: State): number =>
  gates.indexOf(standsAt(to)) - gates.indexOf(standsAt(from));

/** The gates' names from one state to another, both included, as far as they lie in between. */
export function gateBetween(from: State, to: State): { readonly from: Text; readonly to: Text } {
  return { from: phaseNames[standsAt(from)], to: phaseNames[standsAt(to)] };
}
