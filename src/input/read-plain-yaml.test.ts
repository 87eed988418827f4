import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseYamlExact } from "./parse-yaml-exact.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";

const scalar = fc.constantFrom(
  ...["tekst", "en tekst, med komma", "14 dage, jf. § 83", "'q: r'", '"æ # ø"', "''", "R&D", "a'b"],
  ...["2026-01-02", "12", "0", "007", "27.35", "1.", "27.35.00", "1-2", "7.", "123456789012345678"],
  ...[
    "true",
    "False",
    "NULL",
    "no",
    "nulls",
    "6-1-e",
    "[a, 'b c', 3]",
    "[ ]",
    "{ a: 1, b: [x, y] }",
  ],
  ...[
    "{ a: 1, a: 2 }",
    "{ unit: IT & Digitalisering, a: b }",
    "{ a: &b }",
    "{ a: x &b }",
    "x # bemærk",
    "\u00a0x",
    "x\u00a0",
    "tekst ",
    "[ true, null ]",
    "toString",
  ],
);
const key = fc.constantFrom(
  "a",
  "b",
  "c",
  "id",
  "dataElements",
  "toString",
  "valueOf",
  "null",
  "Sundhed og Omsorg",
  "Æ 3",
  "IT & Digitalisering",
  "true story",
);

/** Lines of a group at a depth, mostly rightly indented. */
const group = (depth: number, levels = 3): fc.Arbitrary<readonly string[]> => {
  const slip = fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, -1);
  const below =
    levels === 0
      ? fc.constant([] as readonly string[])
      : fc.oneof(group(depth + 1, levels - 1), list(depth + 1, levels - 1));
  const line = fc
    .tuple(slip, key, fc.option(scalar, { freq: 3 }), below)
    .map(([by, name, value, lines]) => {
      const indent = " ".repeat(Math.max(0, depth * 2 + by));
      return value === null ? [`${indent}${name}:`, ...lines] : [`${indent}${name}: ${value}`];
    });
  return fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.flat());
};
const list = (depth: number, levels: number): fc.Arbitrary<readonly string[]> => {
  const item = fc.oneof(
    scalar.map((value) => [value]),
    group(0, Math.max(0, levels - 1)),
  );
  return fc
    .tuple(
      fc.constantFrom(depth * 2, depth * 2, depth * 2 - 2),
      fc.array(item, { minLength: 1, maxLength: 3 }),
    )
    .map(([column, items]) => {
      const indent = " ".repeat(Math.max(0, column));
      return items.flatMap((lines) =>
        lines.map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`),
      );
    });
};
const fillers = fc.constantFrom("", "", "", "", "# en bemærkning", "    # en til", "   ");
const yaml = fc
  .tuple(group(0), fc.array(fillers, { maxLength: 6 }), fc.constantFrom("\n", "\n", "\r\n"))
  .map(([lines, more, end]) =>
    lines
      .flatMap((line, index) => [line, ...(more[index] ? [more[index]] : [])])
      .join(end)
      .concat(end),
  );

describe("readPlainYaml", () => {
  it("gives what the exact parser gives, or nothing", () => {
    let sure = 0;
    let sound = 0;
    fc.assert(
      fc.property(yaml, (text) => {
        const plain = readPlainYaml(text);
        const exact = parseYamlExact(text);
        if ("data" in exact) sound += 1;
        if (plain === undefined) return;
        sure += 1;
        expect({ text, read: { data: plain } }).toEqual({ text, read: exact });
      }),
      { numRuns: 5000 },
    );
    expect(sound).toBeGreaterThan(500);
    expect(sure).toBeGreaterThan(sound / 5);
  });

  it("leaves a key that stands twice, and a text over two lines, to the exact parser", () => {
    for (const text of ["a: 1\na: 2\n", "a: b\n  c\n", "a:\n  - b\n   c: d\n", "- a\n", "a: b"])
      expect(readPlainYaml(text)).toBeUndefined();
  });
});
