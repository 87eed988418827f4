import type { Integration } from "../../domain/entry.ts";
import { type Gate, phases } from "../../domain/phase.ts";
import type { PhaseMove } from "../site-input.ts";

/**
 * Whether a file began its life in the catalogue in a later phase than the first: what it first stood in is then the day it
 * was registered, and says nothing of when that phase began.
 */
export const registeredLate = (moves: readonly PhaseMove[]): boolean =>
  moves[0] !== undefined && moves[0].phase !== phases[0];

/** The day each phase was entered, as far as anybody knows: from git, and for operation from the file where git came too late. */
export function phaseDates(
  { fields }: Integration,
  moves: readonly PhaseMove[],
): ReadonlyMap<Gate, string> {
  const known = registeredLate(moves) ? moves.slice(1) : moves;
  const dates = new Map<Gate, string>(known.map(({ phase, on }) => [phase, on]));
  const live = fields.implementation?.liveOn;
  if (live && !dates.has("operation")) dates.set("operation", live);
  return dates;
}
