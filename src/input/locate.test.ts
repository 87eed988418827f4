import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { FieldPath, Problem } from "../domain/finding.ts";
import { locateProblems } from "./locate.ts";

const lf = `---
id:\ta-b
title: "Afgørelser på æøå"   # en kommentar
owners:
  requester: { unit: Omsorg, email: x@y.example }
systems:
  - id: kmd-nexus
    role: source
  - { id: sbsys, role: target }
need:
  data: [cpr, navn]
summary: >-
  Første linje
  anden linje
kle:
---

## Behov
`;

const problem = (field: FieldPath, more: Partial<Problem> = {}): Problem => ({
  rule: "schema",
  severity: "error",
  message: { da: "forkert", en: "wrong" },
  field,
  ...more,
});

const placeIn = (text: string, field: FieldPath, more: Partial<Problem> = {}) => {
  const [finding] = locateProblems({ path: "integrations/a-b.md", text }, [problem(field, more)]);
  const { line, column, endLine, endColumn } = finding!;
  return [line, column, endLine, endColumn];
};

const places: readonly (readonly [string, FieldPath, Partial<Problem>, readonly number[]])[] = [
  ["a plain value after a tab", ["id"], {}, [2, 5, 2, 8]],
  ["a quoted value with æøå", ["title"], {}, [3, 8, 3, 27]],
  ["a value in a one-line group", ["owners", "requester", "email"], {}, [5, 37, 5, 48]],
  ["a key", ["owners", "requester"], { key: true }, [5, 3, 5, 12]],
  ["a value in a list of groups", ["systems", 0, "role"], {}, [8, 11, 8, 17]],
  ["a value in a one-line list item", ["systems", 1, "role"], {}, [9, 24, 9, 30]],
  ["a list item that is a group, at its first line", ["systems", 0], {}, [7, 5, 7, 18]],
  ["a list item by the missing field in it", ["systems", 1, "usage"], {}, [9, 5, 9, 32]],
  ["an item of a one-line list", ["need", "data", 1], {}, [11, 15, 11, 19]],
  ["a group, at its key", ["owners"], {}, [4, 1, 4, 7]],
  ["a list, at its key", ["need", "data"], {}, [11, 3, 11, 7]],
  ["a missing field, at its parent's key", ["need", "task"], {}, [10, 1, 10, 5]],
  [
    "a missing field below a missing field, at what is there",
    ["need", "a", "b"],
    {},
    [10, 1, 10, 5],
  ],
  ["a field missing at the top, at the opening fence", ["phase"], {}, [1, 1, 1, 4]],
  ["the whole of the front matter, at the opening fence", [], {}, [1, 1, 1, 4]],
  ["an empty value, at its key", ["kle"], {}, [15, 1, 15, 4]],
  ["a text over several lines", ["summary"], {}, [12, 10, 14, 14]],
];

describe("locateProblems", () => {
  it.each(places)("points at %s", (_, field, more, place) => {
    expect(placeIn(lf, field, more)).toEqual(place);
  });

  it.each(
    places,
  )("points at %s in a CRLF file with a byte-order mark too", (_, field, more, place) => {
    expect(placeIn(`\uFEFF${lf.replaceAll("\n", "\r\n")}`, field, more)).toEqual(place);
  });

  it("points at the line of a whole YAML file", () => {
    const text = "# styring\nroles:\n  it: [a, b]\n";
    const [finding] = locateProblems({ path: ".github/governance.yml", text }, [
      problem(["roles", "it", 1]),
    ]);
    expect(finding).toMatchObject({ line: 3, column: 11, endColumn: 12, field: "roles.it.1" });
  });

  it("passes places through and lets them win over fields", () => {
    const place = { line: 20, column: 3 };
    expect(placeIn(lf, ["id"], { place })).toEqual([20, 3, undefined, undefined]);
  });

  it("sorts by place and says each thing once", () => {
    const findings = locateProblems({ path: "integrations/a-b.md", text: lf }, [
      problem(["systems", 0, "role"]),
      problem(["id"]),
      problem(["systems", 0, "role"]),
      problem(["id"], { rule: "file-name" }),
    ]);
    expect(findings.map((f) => [f.line, f.rule])).toEqual([
      [2, "file-name"],
      [2, "schema"],
      [8, "schema"],
    ]);
  });

  it("still gives a place for files without text or front matter", () => {
    for (const file of [
      { path: "integrations/x.md", trouble: "directory" as const },
      { path: "integrations/x.md", text: "uden front matter" },
      { path: "integrations/x.md", text: `---\na: ${"[".repeat(5000)}\n---\n` },
    ])
      expect(locateProblems(file, [problem(["a", "b"])])).toMatchObject([{ line: 1, column: 1 }]);
  });

  it("keeps what is said to help", () => {
    const help = { da: "Skriv en dato.", en: "Write a date." };
    const [finding] = locateProblems({ path: "integrations/a-b.md", text: lf }, [
      problem(["id"], { help }),
    ]);
    expect(finding?.help).toEqual(help);
  });

  it("never points outside the file", () => {
    const part = fc.oneof(fc.constantFrom("owners", "systems", "need", "data", "x"), fc.nat(3));
    const lines = lf.split("\n");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.boolean(), (field, key) => {
        const [line = 0, column = 0, endLine = 0, endColumn = 0] = placeIn(
          lf,
          field,
          key ? { key } : {},
        );
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
        expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? "").length + 1);
        expect(endLine * 1000 + endColumn).toBeGreaterThanOrEqual(line * 1000 + column);
      }),
    );
  });
});
