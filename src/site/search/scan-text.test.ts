import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { scanText } from "./scan-text.ts";
import { isCommonWord, wordsOf } from "./terms.ts";

function scanned(text: string): readonly string[] {
  const words: string[] = [];
  scanText(text, (word) => words.push(word));
  return words.filter((word) => !isCommonWord(word));
}

describe("scanText", () => {
  it.each([
    "Borgeren får svar – “straks” – efter 8 § 3, stk. 2",
    "Cafe\u0301 og Å\u030A",
    "ΣΊΣΥΦΟΣ 𝔄 Ⅷ ½ ²",
    "İSTANBUL",
    "",
  ])("finds the words of %j", (text) => {
    expect(scanned(text)).toEqual(wordsOf(text));
  });

  it("finds the same words as the exact way in any text", () => {
    const letters = fc.oneof(
      fc.constantFrom(..."abæøåÆØÅ éñ 09 -–—“”…•\n\t_/.:;()"),
      fc.string({ unit: "binary", maxLength: 2 }),
      fc.constantFrom("\u0301", "\u030A", "\u2019", "\u200D", "\u2126", "\u212B", "\uD800"),
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40, size: "max" }), (parts) => {
        const text = parts.join("");
        expect(scanned(text)).toEqual(wordsOf(text));
      }),
      { numRuns: 2000 },
    );
  });
});
