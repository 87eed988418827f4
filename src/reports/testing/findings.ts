import { type Finding, tallyFindings } from "../../domain/finding.ts";

/** A few findings of every kind, one with everything that could do harm in its texts. */
export const someFindings: readonly Finding[] = [
  {
    rule: "schema",
    severity: "error",
    message:
      'Fasen "oepration" findes ikke. Skriv en af disse: need, parties, clarification, agreement.',
    path: "integrations/løn.md",
    line: 12,
    column: 8,
    endLine: 12,
    endColumn: 17,
    field: "phase",
    help: "Skriv phase: operation.",
  },
  {
    rule: "dpa-expires-soon",
    severity: "warning",
    message: "Databehandleraftalen med KMD A/S udløber om 30 dage.",
    path: "integrations/løn.md",
    line: 104,
    column: 5,
    field: "dpa.0.validUntil",
  },
  {
    rule: "similar-integration",
    severity: "info",
    message: "To andre integrationer går mellem de samme systemer.",
    path: "systems/ond.md",
    line: 1,
    column: 1,
  },
  {
    rule: "yaml",
    severity: "error",
    message: "Ond\u001b[2J tekst | med `tegn` @alle <!-- \u202e\n::error::x",
    path: "systems/ond.md",
    line: 2,
    column: 1,
    endLine: 3,
    endColumn: 4,
    help: "100 % <b>",
  },
];

export const someSummary = tallyFindings(someFindings, 1045);

/** As many findings of one kind as asked for. */
export const manyFindings = (count: number, severity: Finding["severity"]): Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    rule: "schema",
    severity,
    message: `Besked ${index + 1}`,
    path: "integrations/a.md",
    line: index + 1,
    column: 1,
  }));
