import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findTerms, isOneTypoAway } from "./find-terms.ts";

const letters = fc.stringMatching(/^[a-e]{0,6}$/);

/** Optimal string alignment distance, the slow way. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= b.length; j += 1) (rows[0] as number[])[j] = j;
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 99;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = best;
    }
  return at(a.length, b.length);
}

describe("isOneTypoAway", () => {
  it("agrees with the edit distance", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(isOneTypoAway(a, b)).toBe(distance(a, b) <= 1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("findTerms", () => {
  const terms = ["aftal", "databehandleraftal", "aftalt", "loenaftal", "skol"];
  const found = (word: string): readonly string[] =>
    findTerms(terms, word).map(({ at }) => terms[at] ?? "");

  it("puts the word itself first, then what begins with it, then what it stands inside", () => {
    expect(found("aftal")).toEqual(["aftal", "aftalt", "loenaftal", "databehandleraftal"]);
  });

  it("forgives a slip only where nothing else is found", () => {
    expect(found("aftla")).toEqual(["aftal"]);
    expect(found("skloe")).toEqual([]);
    expect(found("skol")).toEqual(["skol"]);
  });

  it("falls back on the stem a word begins with, where a slip has spoilt its ending", () => {
    expect(found("aftalrs")).toEqual(["aftal"]);
    expect(found("skolrs")).toEqual([]);
    expect(found("aftalparterne")).toEqual([]);
  });
});
