import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { knownIn } from "./known-stems.ts";

describe("knownIn", () => {
  it("says what looking through all terms says", () => {
    const word = fc.stringMatching(/^[a-c]{1,7}$/);
    fc.assert(
      fc.property(fc.array(word), word, (words, stem) => {
        const terms = [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
        const expected = terms.some((term) =>
          stem.length < 5 ? term === stem : term.startsWith(stem),
        );
        expect(knownIn(terms)(stem)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("knows a long stem by what it begins, and a short one as it stands alone", () => {
    const isKnown = knownIn(["parkeringslicens", "ringe"]);
    expect([isKnown("parkering"), isKnown("ring"), isKnown("licens")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
