import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canonicalJson } from "../canonical.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { frontMatterText } from "./front-matter-text.ts";

const key = fc.stringMatching(/^[a-z][a-zA-Z]{0,12}$/).filter((name) => name !== "constructor");
const odd = fc.constantFrom(
  "yes",
  "No",
  "null",
  "2026-01-02",
  "012",
  "1e3",
  "a: b",
  "- x",
  "# x",
  "{a}",
  "[a]",
  "&a",
  "*a",
  "!x",
  "'q",
  '"q"',
  "a #b",
  "a,b",
  "Kød, æg & mælk",
  "x\ny",
  " tom ",
  "@x",
  "`x`",
  "|",
  ">",
  "%",
  "2026-001460",
  "27.35.00",
  "a\u2028b",
);
const scalar = fc.oneof(
  fc.string({ unit: "grapheme" }),
  odd,
  fc.integer({ min: -9999, max: 9_999_999 }),
  fc.boolean(),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(
      fc.oneof(
        scalar,
        fc.dictionary(key, tie("any"), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.dictionary(key, tie("any"), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  ),
})).any;

describe("frontMatterText", () => {
  it("says exactly the data, or something the parser refuses and the library then writes", () => {
    fc.assert(
      fc.property(
        fc.dictionary(key, value, { minKeys: 1, maxKeys: 6, noNullPrototype: true }),
        (data) => {
          const read = parseYaml(frontMatterText(data), 1);
          return !("data" in read) || canonicalJson(read.data) === canonicalJson(data);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("writes what an author would, and quotes what a reader might take for something else", () => {
    expect(
      frontMatterText({
        title: "Afgørelser til ESDH",
        case: "2026-001460",
        visibility: "internal",
        note: "yes",
        on: "2026-01-02",
        systems: [{ id: "kmd-nexus", role: "source" }],
        data: ["navn", "a, b"],
        owners: { requester: { email: "a@b.example" } },
      }),
    ).toBe(`title: Afgørelser til ESDH
case: "2026-001460"
visibility: internal
note: "yes"
on: 2026-01-02
systems:
  - { id: kmd-nexus, role: source }
data: [navn, "a, b"]
owners:
  requester:
    email: a@b.example
`);
  });
});
