import type { Localised } from "../../words/localised.ts";

const da = {
  title: "Faser",
  lead: "Hvor langt er integrationerne? Inden for hver fase står de, der har stået stille længst, øverst.",
  days: (n: number) =>
    n === 0 ? "I fasen fra i dag" : n === 1 ? "1 dag i fasen" : `${n} dage i fasen`,
  liveSince: (date: string) => `I drift siden ${date}`,
  overLimit: (limit: number) => `mere end ${limit} dage`,
  daysUnknown: "Tid i fasen ikke oplyst",
  none: "Ingen lige nu",
  more: (n: string) => `Se alle ${n}`,
  count: (n: string) => (n === "1" ? "1 integration" : `${n} integrationer`),
  asTable: "Vis som tabel",
  table: "Integrationer efter fase",
  integration: "Integration",
  phase: "Fase",
  since: "I fasen siden",
  daysColumn: "Dage",
  missing: "Mangler",
  closedNote: (n: string) =>
    n === "1"
      ? "1 integration er afviklet eller afvist og står ikke på tavlen."
      : `${n} integrationer er afviklet eller afvist og står ikke på tavlen.`,
  seeClosed: "Se dem",
  missingCount: (n: number) => (n === 1 ? "1 krav ikke opfyldt" : `${n} krav ikke opfyldt`),
  ready: "klar til næste fase",
};

export const boardWords: Localised<typeof da> = {
  da,
  en: {
    title: "Phases",
    lead: "How far have the integrations come? Within each phase, those that have stood still longest come first.",
    days: (n) =>
      n === 0
        ? "In the phase from today"
        : n === 1
          ? "1 day in the phase"
          : `${n} days in the phase`,
    liveSince: (date) => `In operation since ${date}`,
    overLimit: (limit) => `more than ${limit} days`,
    daysUnknown: "Time in the phase not stated",
    none: "None just now",
    more: (n) => `See all ${n}`,
    count: (n) => (n === "1" ? "1 integration" : `${n} integrations`),
    asTable: "Show as a table",
    table: "Integrations by phase",
    integration: "Integration",
    phase: "Phase",
    since: "In the phase since",
    daysColumn: "Days",
    missing: "Missing",
    closedNote: (n) =>
      n === "1"
        ? "1 integration is retired or rejected and is not on the board."
        : `${n} integrations are retired or rejected and are not on the board.`,
    seeClosed: "See them",
    missingCount: (n) => (n === 1 ? "1 criterion not met" : `${n} criteria not met`),
    ready: "ready for the next phase",
  },
};
