import { describe, expect, it } from "@jest/globals";
import type { IntegrationCard } from "../domain/integration-card.ts";
import { cardReport } from "./card.ts";
import { cardJson } from "./card-json.ts";

const card: IntegrationCard = {
  id: "kilde-maal",
  path: "integrations/kilde-maal.md",
  title: "Fra Kilde\u001b[2J til Mål",
  phase: "parties",
  status: "on-hold",
  statusReason: "Venter på budget.",
  since: "2026-09-01",
  systems: [
    { id: "kilde", role: "source", name: "Kilde" },
    { id: "maal", role: "target" },
  ],
  next: {
    gate: "clarification",
    missing: [
      {
        id: "clarification/case-number",
        gate: "clarification",
        title: { da: "Sagsnummeret er oplyst", en: "The case number is given" },
        help: { da: "Skriv det i case.", en: "Write it as case." },
        schema: {},
      },
    ],
    signatures: [
      {
        key: "source-owner@kilde",
        options: [
          {
            role: "source-owner",
            label: "approved/source-owner",
            holders: ["kilde-ejer"],
            of: "Kilde",
          },
        ],
      },
      { key: "it", options: [{ role: "it", label: "approved/it", holders: [] }] },
    ],
  },
  findings: [
    {
      rule: "phase-stuck",
      severity: "warning",
      path: "integrations/kilde-maal.md",
      line: 5,
      column: 8,
      message: { da: "Integrationen er gået i stå.", en: "The integration is stuck." },
    },
  ],
  neighbours: [
    {
      relation: "depends-on",
      id: "anden",
      title: "En anden integration med en ret lang titel, som fylder mere end en linje",
      phase: "operation",
      status: "active",
    },
    { relation: "replaces", id: "gammel" },
  ],
};

describe("cardReport", () => {
  it("shows one integration at a glance, in Danish, within 80 columns", () => {
    expect(cardReport(card, { locale: "da", colour: false })).toBe(`Fra Kilde\ufffd[2J til Mål
integrations/kilde-maal.md
Parter (fase 2 af 7) siden 01.09.2026
På hold: Venter på budget.
  afgiver: Kilde
  modtager: maal

Næste port: Afklaring. Det mangler:
  - Sagsnummeret er oplyst [clarification/case-number]
Underskrifter:
  - approved/source-owner: systemejeren for kildesystemet (Kilde): kilde-ejer
  - approved/it: IT & Digitalisering: ingen har rollen

Fund:
  - advarsel, linje 5: Integrationen er gået i stå. [phase-stuck]

Naboer:
  - Bygger på: anden: En anden integration med en ret lang titel, som fylder
    mere end en linje (Drift)
  - Afløser: gammel
`);
  });

  it("says in English that everything is met, and nothing of what it does not know", () => {
    const { statusReason: _, since: __, ...bare } = card;
    const done: IntegrationCard = {
      ...bare,
      status: "active",
      phase: "operation",
      next: { gate: "exit", missing: [], signatures: [] },
      findings: [],
      neighbours: [],
    };
    expect(cardReport(done, { locale: "en", colour: false })).toBe(`Fra Kilde\ufffd[2J til Mål
integrations/kilde-maal.md
Operation (phase 6 of 7)
  source: Kilde
  target: maal

Next gate: Exit (when it is to be closed). Every criterion is met.

No findings.
`);
  });

  it("adds colours and nothing else for a terminal", () => {
    const coloured = cardReport(card, { locale: "da", colour: true });
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
    expect(coloured).toMatch(escapes);
    expect(coloured.replace(escapes, "")).toBe(cardReport(card, { locale: "da", colour: false }));
  });
});

describe("cardJson", () => {
  it("is the card with its texts in one language", () => {
    expect(JSON.parse(cardJson(card, "en"))).toMatchObject({
      id: "kilde-maal",
      next: {
        gate: "clarification",
        missing: [
          {
            id: "clarification/case-number",
            title: "The case number is given",
            help: "Write it as case.",
          },
        ],
      },
      findings: [{ rule: "phase-stuck", message: "The integration is stuck.", line: 5 }],
      neighbours: [
        { relation: "depends-on", id: "anden" },
        { relation: "replaces", id: "gammel" },
      ],
    });
  });
});
