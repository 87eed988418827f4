import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canonicalJson } from "./canonical.ts";

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
};

describe("canonicalJson", () => {
  it("sorts keys and writes no blanks", () => {
    expect(canonicalJson({ b: [1, { d: "ø", c: null }], a: true, x: undefined })).toBe(
      '{"a":true,"b":[1,{"c":null,"d":"ø"}]}',
    );
  });

  it("gives one text for equal data in any order, and reads back as the same data", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(shuffled(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("gives different texts for different data", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const same = canonicalJson(a) === canonicalJson(b);
        expect(same).toBe(
          JSON.stringify(JSON.parse(canonicalJson(a))) ===
            JSON.stringify(JSON.parse(canonicalJson(b))),
        );
      }),
    );
  });

  it("counts minus zero as zero, as JSON does", () => {
    expect(canonicalJson(-0)).toBe("0");
  });

  it.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [10n],
    [new Date(0)],
    [new Map()],
    [() => 1],
    [undefined],
  ])("refuses %s", (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
