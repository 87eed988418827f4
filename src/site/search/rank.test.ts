import { describe, expect, it } from "@jest/globals";
import { rank } from "./rank.ts";

describe("rank", () => {
  it("puts what says the word before what says a rarer one that begins with it: 12 before 128", () => {
    // Documents 0 to 8 say 12, the last of them in its title; document 9 says 128 in its title.
    const postings = [
      [0, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 48],
      [9, 48],
    ];
    const words = [
      [
        { at: 0, quality: 1 },
        { at: 1, quality: 0.4 },
      ],
    ];
    const found = rank(words, (term) => postings[term] ?? [], 1000);
    expect(found.map(({ document }) => document).slice(0, 2)).toEqual([8, 0]);
  });
});
