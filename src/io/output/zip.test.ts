import { Buffer } from "node:buffer";
import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { unzipSync } from "fflate";
import type { ZipPiece } from "../../domain/zip-piece.ts";
import { zip } from "./zip.ts";

it("packs what another program unpacks, byte for byte", () => {
  // The unpacker of the test keeps files in a plain object, where this one name is no key.
  const name = fc.stringMatching(/^[A-Za-z_[\]/.0-9]{1,30}$/).filter((one) => one !== "__proto__");
  const pieces = fc.array(fc.string({ unit: "grapheme", maxLength: 40, size: "max" }), {
    maxLength: 8,
  });
  // Short pieces and long ones, so that some are packed together and some apart.
  const text = fc
    .tuple(pieces, fc.nat(2))
    .map(([list, times]) => list.map((one) => one.repeat(40 ** times)))
    .chain((list) =>
      fc.tuple(...list.map((one) => fc.constantFrom<ZipPiece>(one, { key: one, text: () => one }))),
    );
  const joined = (list: readonly ZipPiece[] = []): string =>
    list.map((one) => (typeof one === "string" ? one : one.text())).join("");
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), text, (names, texts) => {
      const files = Object.fromEntries(names.map((one, at) => [one, texts.slice(at)]));
      const found = unzipSync(zip(files));
      expect(Object.keys(found).sort()).toEqual(Object.keys(files).sort());
      for (const one of names)
        expect(Buffer.from(found[one] ?? []).equals(Buffer.from(joined(files[one])))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it("packs the same files into the same bytes", () => {
  const files = { "a.xml": ["<a/>".repeat(1000)] };
  expect(zip(files)).toEqual(zip(files));
  expect(zip(files).length).toBeLessThan(300);
});
