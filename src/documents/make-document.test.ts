import { describe, expect, it } from "@jest/globals";
import type { DocumentModel } from "./document-model.ts";
import { type DocumentKind, documentKinds, makeDocument } from "./make-document.ts";
import { bareRecord, fullRecord } from "./testing/sample-records.ts";

const make = (kind: DocumentKind, record = fullRecord, locale: "da" | "en" = "da"): DocumentModel =>
  makeDocument(record, kind, { locale, madeOn: "2026-11-23" });
const rows = ({ blocks }: DocumentModel): readonly (readonly string[])[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.header, ...block.rows] : []));
const checks = ({ blocks }: DocumentModel) =>
  blocks.flatMap((block) => (block.kind === "checks" ? block.items : []));
const shape = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.map((block) =>
    block.kind === "table"
      ? `table ${block.widths.join(":")} ${block.rows.length}`
      : block.kind === "checks"
        ? `checks ${block.items.length}`
        : block.kind,
  );

describe("every document", () => {
  it.each(
    documentKinds,
  )("has the same parts in both languages, and none of the other's words: %s", (kind) => {
    for (const record of [fullRecord, bareRecord]) {
      expect(shape(make(kind, record, "en"))).toEqual(shape(make(kind, record, "da")));
      expect(JSON.stringify(make(kind, record, "en"))).not.toContain("Ikke oplyst");
      expect(JSON.stringify(make(kind, record, "da"))).not.toContain("Not stated");
    }
  });

  it.each(
    documentKinds,
  )("has as many cells in each row as its header, and widths for them: %s", (kind) => {
    for (const record of [fullRecord, bareRecord])
      for (const block of make(kind, record).blocks)
        if (block.kind === "table")
          for (const row of [block.widths, ...block.rows])
            expect(row).toHaveLength(block.header.length);
  });

  it("says whose it is, how far the integration is, and when it was made", () => {
    const model = make("clarification");
    expect(model).toMatchObject({
      title: "Dagsorden til afklaringsmøde: Afgørelser fra KMD Nexus journaliseres i SBSYS",
      fileName: "nexus-sbsys-afklaringsmoede",
      publisher: "Eksempelby Kommune",
    });
    expect(rows(model)).toEqual(
      expect.arrayContaining([
        ["Sagsnummer", "2025-004711"],
        ["Fase", "6. Drift (aktiv)"],
        ["Udskrevet", "23.11.2026"],
      ]),
    );
  });

  it("says what is not known instead of leaving it out", () => {
    expect(rows(make("clarification", bareRecord))).toEqual(
      expect.arrayContaining([
        ["Sagsnummer", "Ikke oplyst"],
        ["Arbejdsopgaven, der skal løses", "Ikke oplyst"],
        ["Personoplysninger", "Ikke oplyst"],
      ]),
    );
  });

  it("writes no prices, as it goes to several vendors", () => {
    for (const kind of documentKinds) expect(JSON.stringify(make(kind))).not.toContain("85000");
  });
});

describe("the clarification agenda", () => {
  it("lists owners, data with categories, and a decision on the agreement with each vendor", () => {
    const all = rows(make("clarification"));
    expect(all).toContainEqual([
      "Systemejer, afgiver (KMD Nexus)",
      "Omsorg",
      "omsorg@eksempelby.example",
      "",
    ]);
    expect(all).toContainEqual([
      "Systemforvalter, afgiver (KMD Nexus)",
      "Ikke oplyst",
      "Ikke oplyst",
      "",
    ]);
    expect(all).toContainEqual(["cpr-nummer", "Fortrolig", "Ja"]);
    expect(all).toContainEqual(["brev", "Følsom", "Nej"]);
    expect(all).toContainEqual([
      "KMD A/S",
      "Ændring af aftale",
      "Ikke oplyst",
      "Underskrevet",
      "28.02.2030",
    ]);
    expect(
      all.filter(([vendor, decision]) => vendor === "Ditmer A/S" && decision === "Ikke oplyst"),
    ).not.toEqual([]);
  });
});

describe("the three-party agenda", () => {
  it("names both vendors, terms of operation with units, and the exit", () => {
    const all = rows(make("three-party"));
    expect(all).toContainEqual([
      "Leverandør, afgiver (KMD Nexus)",
      "KMD A/S",
      "kontakt@kmd.example",
      "",
    ]);
    expect(all).toContainEqual(["Tilgængelighed", "99,5 %"]);
    expect(all).toContainEqual(["Reaktionstid", "1 time"]);
    expect(all).toContainEqual(["Tid til genopretning", "8 timer"]);
    expect(all).toContainEqual(["Tid fra beslutning til stop", "1 måned"]);
  });
});

describe("the exit checklist", () => {
  it("ticks what a date proves, and nothing else", () => {
    expect(checks(make("exit")).flatMap(({ text, done }) => (done === true ? [text] : []))).toEqual(
      [
        expect.stringMatching(/^Begge systemejere har besluttet ophør.* – 01\.10\.2026$/),
        expect.stringMatching(/^Overførslen er slået fra.* – 02\.11\.2026$/),
      ],
    );
  });

  it("gives the last day for notice of each agreement, and who depends on the integration", () => {
    expect(rows(make("exit"))).toContainEqual(["KMD A/S", "28.02.2030", "28.08.2029", ""]);
    expect(rows(make("exit"))).toContainEqual(["Overblik i SAPA", "nexus-sapa", ""]);
    expect(rows(make("exit", bareRecord))).toContainEqual(["Ingen", "–", "–"]);
  });
});
