import { describe, expect, it } from "@jest/globals";
import { changeData } from "./edit/change-data.ts";
import { setFields } from "./edit-front-matter.ts";
import { dataOf } from "./testing/parts-of-file.ts";

const text = `---
# Øverste kommentar
id: a-b
title: "Afgørelser"   # i anførselstegn
phase: need

owners:
  requester: { unit: Omsorg, email: x@y.example }   # enheden
kle: ["27.35.00"]
systems:
  - id: kmd-nexus # afgiver
    role: source
  - { id: sbsys, role: target }
need:
  # hvad skal løses
  task: |
    Første linje
    anden linje
  data:
    - cpr
empty:
# sidste kommentar
---

## Behov
`;

/** The lines that are not in the other text, from both sides. */
function changedLines(before: string, after: string): readonly string[] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  return [
    ...a.filter((l) => !b.includes(l)).map((l) => `- ${l}`),
    ...b.filter((l) => !a.includes(l)).map((l) => `+ ${l}`),
  ];
}

const cases: readonly (readonly [
  string,
  readonly (string | number)[],
  unknown,
  readonly string[],
])[] = [
  ["a plain value", ["phase"], "parties", ["- phase: need", "+ phase: parties"]],
  [
    "a quoted value, keeping quotes and comment",
    ["title"],
    "Breve",
    ['- title: "Afgørelser"   # i anførselstegn', '+ title: "Breve"   # i anførselstegn'],
  ],
  [
    "a value in a one-line group",
    ["owners", "requester", "unit"],
    "Omsorg, ældre",
    [
      "- " + "  requester: { unit: Omsorg, email: x@y.example }   # enheden",
      "+ " + '  requester: { unit: "Omsorg, ældre", email: x@y.example }   # enheden',
    ],
  ],
  [
    "a new value in a one-line group",
    ["owners", "requester", "phone"],
    "1",
    [
      "-   requester: { unit: Omsorg, email: x@y.example }   # enheden",
      '+   requester: { unit: Omsorg, email: x@y.example, phone: "1" }   # enheden',
    ],
  ],
  [
    "an item of a one-line list",
    ["kle", 1],
    "27.36",
    ['- kle: ["27.35.00"]', '+ kle: ["27.35.00", "27.36"]'],
  ],
  [
    "a value beside a comment in a list",
    ["systems", 0, "id"],
    "aula",
    ["-   - id: kmd-nexus # afgiver", "+   - id: aula # afgiver"],
  ],
  ["a new field in a list item", ["systems", 0, "note"], "x", ["+     note: x"]],
  [
    "a new list item",
    ["systems", 2],
    { id: "ky", role: "target" },
    ["+   - id: ky", "+     role: target"],
  ],
  ["a new field at the top", ["case"], "2025-004711", ["+ case: 2025-004711"]],
  ["a new group", ["reuse", "outcome"], "existing", ["+ reuse:", "+   outcome: existing"]],
  ["an empty field", ["empty"], 3, ["- empty:", "+ empty: 3"]],
  ["a group in an empty field", ["empty", "a"], true, ["+   a: true"]],
  [
    "a text over lines by one of one line",
    ["need", "task"],
    "Kort",
    ["-   task: |", "-     Første linje", "-     anden linje", "+   task: Kort"],
  ],
  ["a text that looks like a number", ["phase"], "27.30", ["- phase: need", '+ phase: "27.30"']],
  ["a field taken away", ["phase"], undefined, ["- phase: need"]],
  [
    "a group taken away, with what stands in it",
    ["owners"],
    undefined,
    ["- owners:", "-   requester: { unit: Omsorg, email: x@y.example }   # enheden"],
  ],
  [
    "the first field of a one-line group taken away",
    ["owners", "requester", "unit"],
    undefined,
    [
      "-   requester: { unit: Omsorg, email: x@y.example }   # enheden",
      "+   requester: { email: x@y.example }   # enheden",
    ],
  ],
  [
    "the last field of a one-line group taken away",
    ["systems", 1, "role"],
    undefined,
    ["-   - { id: sbsys, role: target }", "+   - { id: sbsys }"],
  ],
  [
    "the only item of a one-line list taken away",
    ["kle", 0],
    undefined,
    ['- kle: ["27.35.00"]', "+ kle: []"],
  ],
  [
    "an item over lines taken away",
    ["systems", 0],
    undefined,
    ["-   - id: kmd-nexus # afgiver", "-     role: source"],
  ],
  [
    "an item over lines by another",
    ["systems", 0],
    { id: "ky" },
    ["-   - id: kmd-nexus # afgiver", "-     role: source", "+   - id: ky"],
  ],
  ["nothing where the value is there already", ["phase"], "need", []],
  ["nothing where the field to take away is not there", ["nope", "x"], undefined, []],
];

describe("setFields", () => {
  it.each(cases)("changes %s and no other line", (_, field, value, lines) => {
    const after = setFields(text, [{ field, value }]);
    expect(changedLines(text, after)).toEqual(lines);
    expect(dataOf(after)).toEqual(changeData(dataOf(text), field, value));
  });

  it.each(cases)("changes %s in a CRLF file with a byte-order mark", (_, field, value) => {
    const crlf = `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const after = setFields(crlf, [{ field, value }]);
    expect(after.replaceAll("\r\n", "").includes("\n")).toBe(false);
    expect(after.startsWith("\uFEFF---\r\n")).toBe(true);
    expect(after.replaceAll("\r\n", "\n")).toBe(`\uFEFF${setFields(text, [{ field, value }])}`);
  });

  it("makes several changes, one after the other", () => {
    const after = setFields(text, [
      { field: ["phase"], value: "parties" },
      { field: ["exit"], value: { status: "draft", triggers: ["need-ceased"] } },
      { field: ["exit", "triggers", 1], value: "cost" },
      { field: ["exit", "status"], value: undefined },
    ]);
    expect(dataOf(after)).toMatchObject({
      phase: "parties",
      exit: { triggers: ["need-ceased", "cost"] },
    });
  });

  it("fills front matter that holds nothing but comments", () => {
    expect(setFields("---\n# udfyld\n---\n", [{ field: ["a", "b"], value: 1 }])).toBe(
      "---\n# udfyld\na:\n  b: 1\n---\n",
    );
  });

  it("throws rather than touch a file it cannot read", () => {
    expect(() => setFields("# tekst", [])).toThrow();
    expect(() => setFields("---\na: [1\n---\n", [{ field: ["a"], value: 1 }])).toThrow(/mistakes/);
  });
});
