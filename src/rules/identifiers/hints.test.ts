import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { firstLook } from "../../domain/identifiers/first-look.ts";
import { hintMarks, hintsIn, mayHoldCpr } from "../../domain/identifiers/hints.ts";
import { findCprNumbers } from "./find-cpr-numbers.ts";
import { findPasswords } from "./find-passwords.ts";
import { secretKinds } from "./secret-kinds.ts";

const isFree = (text: string): boolean => firstLook(Buffer.from(text), 0).isFreeOfHints;

describe("the first look at bytes", () => {
  const cut = fc
    .tuple(fc.constantFrom(...hintMarks), fc.nat(9), fc.nat(9))
    .map(([mark, from, to]) => Buffer.from(mark, "latin1").subarray(from, to));
  const piece = fc.oneof(
    cut,
    fc
      .constantFrom(...hintMarks, "070761", "4285", "-", " ", "–", "é", "x", "\u00a0")
      .map((text) => Buffer.from(text)),
    fc.integer({ min: 0, max: 255 }).map((byte) => Buffer.of(byte)),
  );
  it("finds what searching for each mark finds, no more and no less", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const bytes = Buffer.concat(pieces);
        const { secret, password, cpr } = hintsIn(bytes.toString("latin1"));
        expect(firstLook(bytes, 0).isFreeOfHints).toBe(!secret && !password && !cpr);
      }),
      { numRuns: 3000 },
    );
  });
  it("finds each mark wherever it begins", () => {
    for (const mark of hintMarks)
      for (const before of ["", "e", "et", "ikk"])
        for (const after of ["", "e"]) {
          const bytes = Buffer.from(before + mark + after, "latin1");
          expect([mark, before, firstLook(bytes, 0).isFreeOfHints]).toEqual([mark, before, false]);
        }
  });
});

describe("the cheap question never says no where the exact one finds something", () => {
  it("about six digits and four", () => {
    const character = fc.constantFrom("0", "7", "3", "-", "a", " ", "–");
    const exact = /\d{10}|\d{6}[ \u00a0\u2010-\u2212-]{0,3}\d{4}/;
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40, size: "max" }), (text) => {
        if (exact.test(text)) expect(mayHoldCpr(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  it("about the same, seen byte by byte", () => {
    const piece = fc.constantFrom(
      "070761",
      "4285",
      "-",
      " ",
      "–",
      "\u00a0",
      "−",
      "a",
      "nøgle",
      "NØGLE",
      "key",
      "_",
      "=",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12, size: "max" }), (pieces) => {
        const text = pieces.join("");
        const { secret, password, cpr } = hintsIn(text);
        if (secret || password || cpr) expect(isFree(text)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
  it("about any number of dashes, seen byte by byte or not", () => {
    for (const joint of ["–––", "––––", "\u00a0".repeat(9), " − ".repeat(5)]) {
      const text = `070761${joint}4285`;
      expect([joint, hintsIn(text).cpr]).toEqual([joint, true]);
      expect([joint, isFree(text)]).toEqual([joint, false]);
    }
  });
  it("about CPR numbers", () => {
    const piece = fc.constantFrom("120385", "-", "1234", " ", "0", "x", "010190", "4000", "\n");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12, size: "max" }), (pieces) => {
        const text = pieces.join("");
        if (findCprNumbers(text, "2026-11-23").length > 0) expect(hintsIn(text).cpr).toBe(true);
      }),
    );
  });
  it("about passwords, in small letters, capitals and with a capital first", () => {
    const names = [
      "password",
      "passwd",
      "pwd",
      "passphrase",
      "adgangskode",
      "kodeord",
      "client secret",
      "client_secret",
      "clientSecret",
      "api-key",
      "api_key",
      "apikey",
      "api nøgle",
      "secret key",
      "hemmelighed",
      "hemmelig",
      "access token",
      "bearer_token",
      "adgangstoken",
    ];
    for (const name of names)
      for (const word of [
        name,
        name.toUpperCase(),
        name.slice(0, 1).toUpperCase() + name.slice(1),
      ]) {
        const text = `${word}: Sommer2026!`;
        expect([word, findPasswords(text).length]).toEqual([word, 1]);
        expect([word, hintsIn(text).password]).toEqual([word, true]);
      }
  });
  it.each(secretKinds.map(({ name, pattern }) => ({ kind: name.en, pattern })))("about $kind", ({
    pattern,
  }) => {
    const alone = new RegExp(
      `^(?:${pattern.source.replaceAll("\\b", "")})$`,
      pattern.flags.replace("g", ""),
    );
    fc.assert(
      fc.property(fc.stringMatching(alone), (text) => {
        expect(hintsIn(text).secret).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
