import type { ImportedEntry, ImportResult } from "../../domain/import-result.ts";

const text = (da: string, en: string) => ({ da, en });

const entries: readonly ImportedEntry[] = [
  {
    outcome: "new",
    row: 7,
    kind: "integration",
    title: "Klasselister fra TEA til Novax",
    path: "integrations/tabulex-novax-klasselister.md",
    notes: [
      { kind: "doubt", column: "Fra", text: text("Er det TABULEX TEA?", "Is it TABULEX TEA?") },
    ],
    gaps: [
      { rule: "need/benefit", severity: "warning", text: text("Gevinsten mangler", "No benefit") },
      { rule: "unknown-reference", severity: "error", text: text("Findes ikke", "Not there") },
    ],
  },
  {
    outcome: "held",
    row: 8,
    kind: "integration",
    title: "Lønposteringer",
    notes: [
      {
        kind: "dropped",
        column: "Kontakt",
        text: text("En persons postkasse er ikke taget med.", "A person's mailbox was left out."),
      },
    ],
    gaps: [],
  },
  {
    outcome: "skipped",
    row: 12,
    kind: "integration",
    title: "",
    notes: [{ kind: "remark", text: text("En sum.", "A total.") }],
    gaps: [],
  },
];

/** An import before anything is written: one row of each fate that a person has to look at. */
export const dryImport: ImportResult = {
  file: "portefoelje.xlsx",
  sheet: "Integrationer",
  headerRow: 6,
  columns: [
    { name: "Navn på integration", field: "title" },
    { name: "Fra", field: "source", guessed: true },
    { name: "Husk!" },
  ],
  remarks: [text("To rækker er skjult og ikke læst.", "Two rows are hidden and were not read.")],
  entries,
  changes: [{ path: "integrations/tabulex-novax-klasselister.md", after: "---\n" }],
  written: false,
};

/** The same once it is written. */
export const writtenImport: ImportResult = { ...dryImport, written: true };

/** A spreadsheet whose cells try to become something else in a report. */
export const hostileImport: ImportResult = {
  ...dryImport,
  columns: [{ name: "| `x` |\u001b[31m @alle" }],
  entries: entries.map((entry) => ({
    ...entry,
    title: "<img src=x> | [klik](javascript:alert(1)) @alle #1\u001b[31m\nny linje",
  })),
};

/** A portfolio of which more rows are fine than anybody reads, and two wait at its very end. */
export const longImport: ImportResult = {
  ...dryImport,
  entries: Array.from(
    { length: 500 },
    (_, at): ImportedEntry => ({
      outcome: at < 498 ? "same" : "held",
      row: at + 7,
      kind: "integration",
      title: `Integration ${at}`,
      notes: [],
      gaps: [],
    }),
  ),
};
