import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anyWords, plainWords, type WordOptions } from "./command-words.ts";

const options: WordOptions = {
  root: { type: "string" },
  quiet: { type: "boolean" },
  help: { type: "boolean", short: "h" },
};

describe("the plain reading of a command line", () => {
  it("says what Node's own parser says, or nothing", () => {
    const word = fc.constantFrom(
      ...[
        "validate",
        "a.md",
        "--root",
        "--quiet",
        "--help",
        "-h",
        "--",
        "-",
        "--root=x",
        "--quiet=x",
      ],
      ...["", "--nej", "--no-quiet", "-qh", "--toString", "--__proto__", "æ"],
    );
    let sure = 0;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const plain = plainWords(words, options);
        if (plain === undefined) return;
        sure += 1;
        expect({ words, read: plain }).toEqual({ words, read: anyWords(words, options) });
      }),
      { numRuns: 3000 },
    );
    expect(sure).toBeGreaterThan(300);
  });

  it("is sure of how people write", () => {
    const written = ["validate", "--root", "kataloget", "--quiet", "integrations/a.md"];
    expect(plainWords(written, options)).toEqual(anyWords(written, options));
  });
});
