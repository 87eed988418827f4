import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { fillTemplate } from "./fill-template.ts";
import { dataOf } from "./testing/parts-of-file.ts";

const template = `---
# Vejledning øverst.
id: ""
title: ""  # efter værdien
owners:
  requester: { unit: "", email: "" }
need:
  data: []
  # Hvor tit?
  frequency: daily
---

## Behov

<!-- Hvad sker der i dag? -->
> Skriv her: Hvad gør I?
> og her

## Dataflow

> Skriv her: Trin for trin
`;

describe("fillTemplate", () => {
  it("puts facts where the blanks are and leaves every comment and every other line as it was", () => {
    const filled = fillTemplate(
      template,
      [
        { field: ["id"], value: "nexus-sbsys" },
        { field: ["title"], value: 'Breve: "vigtige", æøå' },
        { field: ["owners", "requester", "unit"], value: "Børn, Unge & Familie" },
        { field: ["owners", "requester", "email"], value: "boern@eksempelby.example" },
        { field: ["need", "data"], value: ["cpr-nummer", "Navn, adresse", "no"] },
        { field: ["need", "frequency"], value: "hourly" },
      ],
      new Map([["Behov", "Vi taster to gange."]]),
    );
    expect(filled).toBe(`---
# Vejledning øverst.
id: nexus-sbsys
title: "Breve: \\"vigtige\\", æøå"  # efter værdien
owners:
  requester: { unit: "Børn, Unge & Familie", email: "boern@eksempelby.example" }
need:
  data: [cpr-nummer, "Navn, adresse", "no"]
  # Hvor tit?
  frequency: hourly
---

## Behov

Vi taster to gange.

## Dataflow

> Skriv her: Trin for trin
`);
  });

  it("cannot be led out of a value by what somebody answers", () => {
    const answers = [
      "a\nstatus: retired",
      "---\n",
      '"',
      "'",
      "{}",
      "[]",
      "# x",
      "!!js x",
      "&a",
      "*a",
      "1",
      "2026-11-23",
      "null",
      "",
    ];
    for (const value of answers) {
      const filled = fillTemplate(template, [
        { field: ["title"], value },
        { field: ["need", "data"], value: [value] },
      ]);
      expect(dataOf(filled)).toMatchObject({ title: value, need: { data: [value] } });
      expect(dataOf(filled)).not.toHaveProperty("status");
    }
  });

  it("adds a field that the template has no place for", () => {
    const filled = fillTemplate(template, [{ field: ["vendor", "name"], value: "KMD A/S" }]);
    expect(dataOf(filled)).toMatchObject({ vendor: { name: "KMD A/S" } });
  });

  it("takes out the line of a field that has no answer, and no other", () => {
    const filled = fillTemplate(template, [
      { field: ["title"], value: undefined },
      { field: ["need", "frequency"], value: undefined },
      { field: ["owners", "requester", "email"], value: undefined },
      { field: ["findes", "ikke"], value: undefined },
    ]);
    expect(filled).toBe(
      template.replace('title: ""  # efter værdien\n', "").replace("  frequency: daily\n", ""),
    );
  });

  it("ends lines that come new as the template's own end", () => {
    const crlf = '---\r\nid: ""\r\n---\r\n\r\n## Behov\r\n\r\n> Skriv her\r\n> mere\r\n\r\nSlut';
    const filled = fillTemplate(
      crlf,
      [
        { field: ["id"], value: "a" },
        { field: ["need", "data"], value: ["navn", "cpr"] },
      ],
      new Map([["Behov", "En linje\nog en til"]]),
    );
    expect(filled.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(filled).toContain("## Behov\r\n\r\nEn linje\r\nog en til\r\n\r\nSlut");
  });

  it("fills the catalogue's own templates", () => {
    for (const kind of ["integrations", "systems"]) {
      const own = readFileSync(`${kind}/_template.md`, "utf8");
      const filled = fillTemplate(own, [{ field: ["id"], value: "prøve-id" }]);
      expect(filled).toBe(own.replace('id: ""', "id: prøve-id"));
    }
  });
});
