import type { ReviewReport } from "../../domain/recertify/review-report.ts";

const text = (da: string, en: string) => ({ da, en });
const same = (word: string) => ({ da: word, en: word });

const full: ReviewReport = {
  id: "nexus-sbsys-afgoerelser",
  title: "Afgørelser fra KMD Nexus journaliseres i SBSYS",
  path: "integrations/nexus-sbsys-afgoerelser.md",
  reviewedOn: "2025-12-01",
  dueOn: "2026-12-01",
  managers: ["nexus-forvalter", "sbsys-forvalter"],
  mailboxes: [],
  facts: [
    {
      label: text("Systemer", "Systems"),
      value: text("KMD Nexus (afgiver), SBSYS (modtager)", "KMD Nexus (source), SBSYS (target)"),
    },
    { label: text("Nødvendige data", "Data needed"), value: same("cpr-nummer, navn") },
    {
      label: text("Databehandleraftaler · KMD A/S", "Data processing agreements · KMD A/S"),
      value: text("Underskrevet, til 28.02.2030", "Signed, until 28 February 2030"),
    },
  ],
  deadlines: [
    {
      title: text("Tilsyn med databehandleren: KMD A/S", "Audit of the data processor: KMD A/S"),
      on: "2026-11-01",
      overdue: true,
    },
    {
      title: text("Risikoen skal vurderes igen", "Review of the risk assessment"),
      on: "2027-01-12",
      overdue: false,
    },
  ],
  warnings: [
    text("Tilsynet skulle være ført 01.11.2026.", "The audit was due on 1 November 2026."),
  ],
  changes: [text("Dataflow · Antal pr. dag: 40 → 400", "Data flow · Volume a day: 40 → 400")],
  months: 12,
};

const { dueOn: _due, reviewedOn: _reviewed, changes: _changes, ...first } = full;
const hostile = "</details> <!-- x --> @alle [a](javascript:x) | ``` \n- [x] H #5";

/** Reviews of each kind, and one whose authors have tried to take it over. */
export const reviewReports: Readonly<Record<string, ReviewReport>> = {
  full,
  unchanged: { ...full, changes: [], deadlines: [], warnings: [] },
  first: { ...first, managers: [], mailboxes: ["forvalter@eksempelby.example"] },
  hostile: {
    ...full,
    title: hostile,
    mailboxes: [hostile],
    managers: [],
    facts: [{ label: same("X"), value: same(hostile) }],
    deadlines: [{ title: same(hostile), on: "2026-11-01", overdue: false }],
    warnings: [same(hostile)],
    changes: [same(hostile)],
  },
};
