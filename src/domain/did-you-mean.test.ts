import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { didYouMean, editDistance } from "./did-you-mean.ts";

const keys = ["title", "summary", "phase", "status", "statusReason", "nextReviewOn", "dpa"];

describe("didYouMean", () => {
  it.each([
    ["tittle", "title"],
    ["summery", "summary"],
    ["phsae", "phase"],
    ["Status", "status"],
    ["status_reason", "statusReason"],
    ["nextReview", "nextReviewOn"],
    ["DPA", "dpa"],
  ])("takes %s for %s", (word, meant) => {
    expect(didYouMean(word, keys)).toBe(meant);
  });

  it("says nothing when no candidate is near", () => {
    expect(didYouMean("leverandør", keys)).toBeUndefined();
    expect(didYouMean("ab", keys)).toBeUndefined();
    expect(didYouMean("", keys)).toBeUndefined();
  });

  it("takes æøå and their spellings in plain letters for the same", () => {
    expect(didYouMean("afgoerelse", ["afgørelse"])).toBe("afgørelse");
    expect(didYouMean("Århus", ["aarhus"])).toBe("aarhus");
  });

  it("never suggests the word itself", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, list) => {
        expect(didYouMean(word, [...list, word])).not.toBe(word);
      }),
    );
  });

  it("finds any candidate of six letters and more after one slip", () => {
    const slip = fc.tuple(fc.constantFrom("summary", "nextReviewOn", "statusReason"), fc.nat(30));
    fc.assert(
      fc.property(slip, ([key, at]) => {
        const i = at % key.length;
        expect(didYouMean(key.slice(0, i) + key.slice(i + 1), keys)).toBe(key);
      }),
    );
  });

  it("gives up at once on very long words and long candidates", () => {
    expect(didYouMean("a".repeat(100_000), ["a".repeat(100_001)])).toBeUndefined();
  });
});

describe("how far a word may be off", () => {
  it.each([
    ["xy", "xz", false],
    ["abc", "abd", true],
    ["abcde", "abxye", false],
    ["abcdef", "abxyef", true],
    ["abcdefgh", "axyzefgh", false],
    ["abcdefghi", "axyzefghi", true],
    ["abcdefghi", "wxyzefghi", false],
  ])("grows with its length: %s for %s is %s", (word, meant, taken) => {
    expect(didYouMean(word, [meant])).toBe(taken ? meant : undefined);
  });
});

describe("editDistance", () => {
  it("counts letters to add, drop and change, and stops at the limit", () => {
    expect(editDistance("kitten", "sitting", 5)).toBe(3);
    expect(editDistance("", "abc", 5)).toBe(3);
    expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3);
  });

  it("counts a swap of neighbours as one", () => {
    expect(editDistance("phsae", "phase", 3)).toBe(1);
  });

  it("is the same both ways", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
      }),
    );
  });
});
