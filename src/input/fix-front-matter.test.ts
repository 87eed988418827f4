import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fixFrontMatter } from "./fix-front-matter.ts";
import { readIntegration } from "./read-entry.ts";
import { shippedSchemas } from "./schemas.ts";

const schemas = shippedSchemas();
const path = "integrations/a-b.md";
const fix = (text: string): string => fixFrontMatter({ path, text }, schemas) ?? "";
const file = (fields: string): string => `---\n${fields}---\n\n## Behov  \n\nTekst\n`;
const valid = "id: a-b\ntitle: En titel\nphase: need\nstatus: active\n";

describe("fixFrontMatter", () => {
  it.each([
    [
      "a Danish date",
      "reuse:\n  kitosCheckedOn: 31-12-2026 # slået op\n",
      "reuse:\n  kitosCheckedOn: 2026-12-31 # slået op\n",
    ],
    [
      "a date in words, keeping quotes",
      'reuse: { kitosCheckedOn: "31. december 2026" }\n',
      'reuse: { kitosCheckedOn: "2026-12-31" }\n',
    ],
    [
      "a date without separators",
      "reuse: { kitosCheckedOn: 20261231 }\n",
      "reuse: { kitosCheckedOn: 2026-12-31 }\n",
    ],
    ["a code read as a number", "case: 2025004711\n", 'case: "2025004711"\n'],
    ["a code whose last zero would be lost", "kle: [27.30]\n", 'kle: ["27.30"]\n'],
    [
      "a choice in other letters",
      "dataFlow: { direction: One_Way }\n",
      "dataFlow: { direction: one-way }\n",
    ],
    [
      "a choice by its Danish name",
      "dpa:\n  - { vendor: KMD A/S, status: Underskrevet }\n",
      "dpa:\n  - { vendor: KMD A/S, status: signed }\n",
    ],
    [
      "a choice with one slip",
      "technical: { protocol: graphqll }\n",
      "technical: { protocol: graphql }\n",
    ],
    ["blanks at line ends", "visibility: internal  \t\n", "visibility: internal\n"],
  ])("mends %s", (_, wrong, right) => {
    expect(fix(file(valid + wrong))).toBe(file(valid + right));
    const { problems } = readIntegration({ path, text: file(valid + right) }, schemas);
    expect(problems.filter(({ field }) => field?.[0] !== "kle")).toEqual([]);
  });

  it.each([
    ["a date that could be another day", "reuse: { kitosCheckedOn: 05/06/2026 }\n"],
    ["a day that does not exist", "reuse: { kitosCheckedOn: 30-02-2026 }\n"],
    ["a word that could be two choices", "technical: { encryption: tls-1 }\n"],
    ["a short word", "dpa:\n  - { vendor: KMD A/S, status: snet }\n"],
    ["a number that is no code", "dataFlow: { volumePerDay: fyrre }\n"],
    ["yes and no", "privacy: { personalData: nej }\n"],
    ["an unknown field", "summery: x\n"],
    ["blanks inside a text", "statusReason: |\n  linje  \n  to\n"],
  ])("leaves %s alone", (_, fields) => {
    expect(fix(file(valid + fields))).toBe(file(valid + fields));
  });

  it("puts fields in the schema's order with the comments that belong to them", () => {
    const mixed = `# Udfyldt af Visitationen

status: active # i brug
# Fasen flyttes ét trin ad gangen
phase: need
need:
  frequency: daily
  # opgaven
  task: >-
    En opgave
    over to linjer
title: En titel

id: a-b
# Resten kommer senere
`;
    expect(fix(file(mixed))).toBe(
      file(`# Udfyldt af Visitationen

id: a-b
title: En titel

# Fasen flyttes ét trin ad gangen
phase: need
status: active # i brug
need:
  # opgaven
  task: >-
    En opgave
    over to linjer
  frequency: daily
# Resten kommer senere
`),
    );
  });

  it("keeps line ends, byte-order mark and the body, and ends the file with a line end", () => {
    const text = `\uFEFF${file(`${valid}case: 17\n`)}`.replaceAll("\n", "\r\n").trimEnd();
    const fixed = fix(text);
    expect(fixed).toBe(`${text.replace("case: 17", 'case: "17"')}\r\n`);
    expect(fixed).toContain("## Behov  \r\n");
  });

  it("leaves files it cannot read as they are", () => {
    for (const text of ["", "# uden", "---\na: [1\n---\n", "---\na: 1\na: 2\n---\n"])
      expect(fix(text)).toBe(text);
    expect(fixFrontMatter({ path, trouble: "binary" }, schemas)).toBeUndefined();
  });

  it("changes no line of the demonstration catalogue, at most their order", () => {
    for (const name of readdirSync("integrations").filter((n) => !n.startsWith("_"))) {
      const text = readFileSync(`integrations/${name}`, "utf8");
      const fixed = fixFrontMatter({ path: `integrations/${name}`, text }, schemas);
      expect(fixed?.split("\n").sort()).toEqual(text.split("\n").sort());
    }
  });

  it("mends twice what it mends once, loses no comment and adds no mistake", () => {
    const field = fc.constantFrom(
      ...[
        "id: a-b",
        "title: En titel",
        "phase: Drift",
        "status: Aktiv  ",
        "case: 0017",
        "kle:\n  - 27.30",
      ],
      ...[
        "# kommentar",
        "",
        "owners:\n  technical: { unit: IT }\n  requester:\n    email: a@b.example\n    unit: A",
      ],
      ...[
        "reuse:\n  # spurgt\n  outcome: eksisting\n  kitosCheckedOn: 1.2.2026",
        "ukendt: 1",
        "summary: |\n  a  \n  # b\n",
      ],
      ...[
        "systems:\n  - role: Afgiver\n    id: kmd-nexus\n  # næste\n  - { role: target, id: sbsys }",
        "  # indrykket",
      ],
    );
    fc.assert(
      fc.property(fc.uniqueArray(field), (fields) => {
        const text = file(`${fields.join("\n")}\n`);
        const once = fix(text);
        expect(fix(once)).toBe(once);
        const sorted = (all: string) => (all.match(/#.*$/gm) ?? []).map((c) => c.trim()).sort();
        expect(sorted(once)).toEqual(sorted(text));
        const mistakes = (all: string) =>
          readIntegration({ path, text: all }, schemas).problems.length;
        expect(mistakes(once)).toBeLessThanOrEqual(mistakes(text));
      }),
      { numRuns: 60 },
    );
  });
});
