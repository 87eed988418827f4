import type { Rounds } from "./compare.ts";

/** A ratio that must not grow: of one runner's CPU seconds to another's in the same run. */
interface Watched {
  readonly of: string;
  readonly against: string;
}

/** Names of ratios as they stand in `baseline.json`, with what they were when it was written. */
export type Baseline = Readonly<Record<string, number>>;

/** By how much a ratio may be worse than it was. Less than this is noise on a shared machine. */
export const tolerance = 1.3;

const watched: readonly Watched[] = [
  { of: "validate demonstration", against: "empty Node" },
  { of: "validate demonstration, again", against: "empty Node" },
  { of: "validate 1000", against: "floor 1000" },
  { of: "validate 1000, again", against: "empty Node" },
  { of: "validate 1000, one changed", against: "floor 1000" },
  { of: "validate 1000, 1 % findings", against: "floor 1000" },
  { of: "build 1000", against: "build floor 1000" },
  { of: "build 1000, again", against: "build floor 1000" },
  { of: "build 1000, one changed", against: "build floor 1000" },
];

/**
 * The ratios of a run. The quickest round of each counts: a machine that is busy with something else makes rounds slower,
 * never quicker.
 */
export function ratiosOf(rounds: Rounds): Baseline {
  const quickest = (name: string): number =>
    Math.min(...(rounds.get(name) ?? []).map(({ cpuSeconds }) => cpuSeconds));
  return Object.fromEntries(
    watched
      .filter(({ of, against }) => rounds.has(of) && rounds.has(against))
      .map(({ of, against }) => [`${of} / ${against}`, quickest(of) / quickest(against)]),
  );
}

export interface Worse {
  readonly name: string;
  readonly before: number;
  readonly now: number;
}

/** The ratios that have become worse than the tolerance allows. A ratio that nobody has written down yet is worse too. */
export const worseThan = (baseline: Baseline, now: Baseline): readonly Worse[] =>
  Object.entries(now).flatMap(([name, ratio]) => {
    const before = baseline[name] ?? 0;
    return ratio > before * tolerance ? [{ name, before, now: ratio }] : [];
  });
