import type { Integration } from "../../domain/entry.ts";
import { type Gate, type Phase, phases } from "../../domain/phase.ts";
import type { PhaseMove } from "../site-input.ts";

/**
 * Whether a file began its life in the catalogue in a later phase than the first: what it first stood in is then the day it
 * was registered, and says nothing of when that phase began.
 */
export const registeredLate = (moves: readonly PhaseMove[]): boolean =>
  moves[0] !== undefined && moves[0].phase !== phases[0];

/** The day each phase was entered, as far as anybody knows: from git, and from the file where git came too late. */
export function phaseDates(
  { fields }: Integration,
  moves: readonly PhaseMove[],
): ReadonlyMap<Gate, string> {
  const known = registeredLate(moves) ? moves.slice(1) : moves;
  const dates = new Map<Gate, string>(known.map(({ phase, on }) => [phase, on]));
  const stated = { operation: fields.implementation?.liveOn, exit: fields.exit?.activatedOn };
  for (const phase of ["operation", "exit"] as const) {
    const on = stated[phase];
    if (on && !dates.has(phase)) dates.set(phase, on);
  }
  return dates;
}

/** The day it entered the phase it stands in; nothing where neither git nor the file knows. */
export const inPhaseSince = (
  integration: Integration,
  moves: readonly PhaseMove[] = [],
): string | undefined => phaseDates(integration, moves).get(integration.fields.phase);

/** Whether the dates on the steps tell the whole way: from the first phase on, no phase twice, and none left again for an earlier one. */
export function isToldBySteps(moves: readonly PhaseMove[], phase: Phase): boolean {
  if (registeredLate(moves)) return false;
  const order: readonly string[] = phases;
  const steps = moves.map((move) => order.indexOf(move.phase));
  const last = steps.at(-1) ?? -1;
  return (
    steps.every((step, index) => step > (steps[index - 1] ?? -1)) && last <= order.indexOf(phase)
  );
}
