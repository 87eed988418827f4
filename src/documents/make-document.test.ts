import { describe, expect, it } from "@jest/globals";
import type { DocumentModel } from "./document-model.ts";
import { type DocumentKind, documentKinds, isDocumentKind } from "./make-document.ts";
import { make, rows } from "./testing/read-model.ts";
import { bareRecord, fullRecord } from "./testing/sample-records.ts";

const shape = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.map((block) =>
    block.kind === "table"
      ? `table ${block.widths.join(":")} ${block.rows.length}`
      : block.kind === "checks"
        ? `checks ${block.items.length}`
        : block.kind,
  );

describe("the name of a document", () => {
  it("is one of those that can be made, and no other word", () => {
    expect(documentKinds.every(isDocumentKind)).toBe(true);
    expect(["", "agenda", "constructor"].some(isDocumentKind)).toBe(false);
  });
});

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

describe("an agenda of an integration about which nothing is known", () => {
  it.each(documentKinds)("has room to write in every table: %s", (kind) => {
    for (const block of make(kind, bareRecord).blocks)
      if (block.kind === "table") expect(block.rows).not.toEqual([]);
  });

  it("calls both system owners and both vendors, though nobody knows them yet", () => {
    const invited = (kind: DocumentKind) =>
      rows(make(kind, bareRecord)).filter(([, , , present]) => present === "");
    for (const kind of ["clarification", "three-party"] as const)
      expect(invited(kind)).toEqual(
        expect.arrayContaining([
          ["Systemejer, afgiver", "Ikke oplyst", "Ikke oplyst", ""],
          ["Systemforvalter, modtager", "Ikke oplyst", "Ikke oplyst", ""],
        ]),
      );
    expect(invited("three-party")).toContainEqual([
      "Leverandør, modtager",
      "Ikke oplyst",
      "Ikke oplyst",
      "",
    ]);
  });

  it("asks for nothing that the catalogue has no place for: who the data protection officer is", () => {
    expect(rows(make("clarification", bareRecord))).toContainEqual([
      "Databeskyttelsesrådgiver",
      "",
      "",
      "",
    ]);
  });
});

describe("the clarification agenda", () => {
  it("leaves a vendor without a contract a line of its own", () => {
    expect(rows(make("clarification"))).toContainEqual([
      "Ditmer A/S",
      ...Array.from({ length: 4 }, () => "Ikke oplyst"),
    ]);
  });

  it.each([
    "Hvilke kommuner har begge systemer eller snitfladen ifølge KITOS?",
    "Hvem er de registrerede, og hvor mange er de?",
    "Hvad er grundlaget (artikel 6, artikel 9, CPR-nummer, strafbare forhold), og i hvilken lov?",
    "Er en konsekvensanalyse påkrævet, og hvorfor eller hvorfor ikke?",
    "Hvad er begrundelsen for beslutningen?",
  ])("asks what the meeting must decide: %s", (question) => {
    expect(rows(make("clarification"))).toContainEqual([question, ""]);
  });

  it("has somebody answer for each agreement by a day", () => {
    expect(rows(make("clarification"))).toContainEqual([
      "KMD A/S",
      "Ændring af aftale",
      "Ikke oplyst",
      "",
      "",
      "",
    ]);
  });

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
    expect(
      all.filter(([vendor, decision]) => vendor === "Ditmer A/S" && decision === "Ikke oplyst"),
    ).not.toEqual([]);
  });
});

describe("the three-party agenda", () => {
  it.each([
    ["sbsys", "SBSYS"],
    ["not-registered", "not-registered"],
  ])("names the system that exposes the interface, or its id where it is not registered: %s", (exposedBy, name) => {
    const { integration } = fullRecord;
    const technical = { ...integration.technical, exposedBy };
    const model = make("three-party", {
      ...fullRecord,
      integration: { ...integration, technical },
    });
    expect(rows(model)).toContainEqual(["Snitfladen udstilles af", name]);
  });

  it.each([
    "Hvilket format har data, og hvor er snitfladen dokumenteret?",
    "Hvilke åbninger i netværket skal der til, og hvordan er data krypteret undervejs?",
    "Hvordan drives opgaven i overgangen: parallelt, med frosne data eller i hånden?",
    "Hvilke bilag mangler databehandleraftalerne?",
  ])("asks what must be settled before a signature: %s", (question) => {
    expect(rows(make("three-party"))).toContainEqual([question, ""]);
  });

  it("names both vendors, terms of operation with units, and the exit", () => {
    const all = rows(make("three-party"));
    expect(all).toContainEqual([
      "Leverandør, afgiver (KMD Nexus)",
      "KMD A/S",
      "kontakt@kmd.example",
      "",
    ]);
    expect(all).toContainEqual([
      "KMD A/S",
      "Ændring af aftale",
      "Ikke oplyst",
      "Underskrevet",
      "28.02.2030",
    ]);
    expect(all).toContainEqual(["Tilgængelighed", "99,5 %"]);
    expect(all).toContainEqual(["Reaktionstid", "1 time"]);
    expect(all).toContainEqual(["Tid til genopretning", "8 timer"]);
    expect(all).toContainEqual(["Tid fra beslutning til stop", "1 måned"]);
  });
});
