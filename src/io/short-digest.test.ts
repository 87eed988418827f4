import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { shortDigest, shortDigestOfBoth } from "./short-digest.ts";

const text = fc.string({ unit: "grapheme", maxLength: 60, size: "max" });

describe("a short digest", () => {
  it("is the same of letters, of their bytes, and of both", () => {
    fc.assert(
      fc.property(text, text, (before, rest) => {
        const whole = shortDigest(before + rest);
        expect(whole).toMatch(/^[\w-]{24}$/);
        expect(shortDigest(Buffer.from(before + rest))).toBe(whole);
        expect(shortDigestOfBoth(before, Buffer.from(rest))).toBe(whole);
      }),
    );
  });
});
