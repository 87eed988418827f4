/** A source of numbers that repeats itself: the same seed gives the same catalogue on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` different members of a list, in the list's order. */
  some<T>(list: readonly T[], count: number): T[];
  chance(share: number): boolean;
}

/** Makes a source from a seed (mulberry32, a published 32-bit generator with a full period). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick: (list) => {
      if (list.length === 0) throw new Error("Nothing to pick from");
      return list[between(0, list.length - 1)] as (typeof list)[number];
    },
    some: (list, count) => {
      const left = new Set<number>();
      while (left.size < Math.min(count, list.length)) left.add(between(0, list.length - 1));
      return list.filter((_, index) => left.has(index));
    },
    chance: (share) => next() < share,
  };
}

/** A seed of its own for one thing, so that the ten-thousandth file does not depend on all before it. */
export const seedOf = (seed: number, kind: number, index: number): number =>
  (Math.imul(seed, 0x9e3779b1) ^
    Math.imul(kind + 1, 0x85ebca6b) ^
    Math.imul(index + 1, 0xc2b2ae35)) >>>
  0;
