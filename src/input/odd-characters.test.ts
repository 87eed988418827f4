import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { firstLook } from "../domain/identifiers/first-look.ts";
import { findOddCharacters } from "./odd-characters.ts";

const letter = fc.oneof(
  fc.integer({ min: 0, max: 0x2_ff }),
  fc.integer({ min: 0x20_00, max: 0x20_7f }),
  fc.integer({ min: 0xfe_f0, max: 0xff_ff }),
  fc.constantFrom(0x1_f6_00, 0x20_13, 0x20_1c, 0xa0, 0xab),
);
const text = fc
  .array(letter, { maxLength: 12, size: "max" })
  .map((codes) =>
    String.fromCodePoint(...codes.filter((code) => code < 0xd8_00 || code > 0xdf_ff)),
  );

describe("the first look at a file's bytes", () => {
  it("sees whatever odd character stands in the body, and none among ordinary signs", () => {
    fc.assert(
      fc.property(text, text, (above, body) => {
        const bytes = Buffer.from(above + body);
        const look = firstLook(bytes, Buffer.byteLength(above));
        if (findOddCharacters(body).length > 0) expect(look.mayBeOdd).toBe(true);
      }),
      { numRuns: 5000 },
    );
    const ordinary = Buffer.from("Æblegrød – “fem” §\u00a07, « 😀 », 5 €\r\n\tog mere\n");
    expect(firstLook(ordinary, 0).mayBeOdd).toBe(false);
  });

  it("says nothing of what stands above the body", () => {
    expect(firstLook(Buffer.from("\u200e aa aa"), 5).mayBeOdd).toBe(false);
  });
});
