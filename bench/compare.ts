import { type Measurement, median } from "./measure-process.ts";
import type { Target } from "./targets.ts";

/** The measurements of each runner, one a round, in the order of the rounds. */
export type Rounds = ReadonlyMap<string, readonly Measurement[]>;

export interface Row {
  readonly runner: string;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly memoryMegabytes: number;
}

export interface Verdict {
  readonly target: Target;
  readonly reached: number;
  readonly kept: boolean;
}

const figures = ["cpuSeconds", "wallSeconds", "memoryMegabytes"] as const;

/** Medians over the rounds, a row a runner. */
export function medianRows(rounds: Rounds): readonly Row[] {
  return [...rounds].map(([runner, measured]) => {
    const [cpuSeconds, wallSeconds, memoryMegabytes] = figures.map((figure) =>
      median(measured.map((measurement) => measurement[figure])),
    );
    return { runner, cpuSeconds, wallSeconds, memoryMegabytes } as Row;
  });
}

/**
 * What was reached of each target that these rounds can judge. A ratio is taken within each round and the median of the
 * ratios counts, so that a machine that slows down for a while slows both.
 */
export function judge(targets: readonly Target[], rounds: Rounds): readonly Verdict[] {
  return targets.flatMap((target) => {
    const ours = rounds.get(target.of);
    const theirs = target.against === undefined ? undefined : rounds.get(target.against);
    if (ours === undefined || (target.against !== undefined && theirs === undefined)) return [];
    const reached = median(
      ours.map((measured, round) => {
        const against = theirs?.[round]?.[target.figure] ?? 1;
        return measured[target.figure] / against;
      }),
    );
    return [{ target, reached, kept: reached <= target.atMost }];
  });
}
