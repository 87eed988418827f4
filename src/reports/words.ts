import type { FindingSummary, Severity } from "../domain/finding.ts";
import type { Locale, Text } from "../domain/language.ts";

type Noun = readonly [one: Text, many: Text];

const errorNoun: Noun = [
  { da: "fejl", en: "error" },
  { da: "fejl", en: "errors" },
];
const warningNoun: Noun = [
  { da: "advarsel", en: "warning" },
  { da: "advarsler", en: "warnings" },
];
const infoNoun: Noun = [
  { da: "oplysning", en: "note" },
  { da: "oplysninger", en: "notes" },
];
const fileNoun: Noun = [
  { da: "fil", en: "file" },
  { da: "filer", en: "files" },
];
const nouns: Readonly<Record<Severity, Noun>> = {
  error: errorNoun,
  warning: warningNoun,
  info: infoNoun,
};

/** A severity as one word: `fejl`, `advarsel`, `oplysning`. */
export const severityWord = (severity: Severity, locale: Locale): string =>
  nouns[severity][0][locale];

/** A whole number with the thousands set apart as the language does. By hand, as loading a language's tables takes longer than a short run. */
export const numberText = (value: number, locale: Locale): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, locale === "da" ? "." : ",");

const countText = (value: number, noun: Noun, locale: Locale): string =>
  `${numberText(value, locale)} ${noun[value === 1 ? 0 : 1][locale]}`;

/** How many findings of a severity: `2 advarsler`. */
export const countFindings = (value: number, severity: Severity, locale: Locale): string =>
  countText(value, nouns[severity], locale);

/** "5 more errors": what a report says where it stops. */
export function moreFindings(value: number, severity: Severity, locale: Locale): string {
  const [number, noun] = [numberText(value, locale), nouns[severity][value === 1 ? 0 : 1][locale]];
  return locale === "da" ? `${number} ${noun} mere` : `${number} more ${noun}`;
}

/** What a clone without the older commits cannot show, and how to get them. */
export const shortHistorySentence: Text = {
  da: "Kun de nyeste commits er hentet hertil, så datoer for ændringer og faseskift før dem mangler. Hent resten med git fetch --unshallow (i en workflow: fetch-depth: 0).",
  en: "Only the newest commits have been fetched here, so dates of changes and of moves between phases before them are missing. Fetch the rest with git fetch --unshallow (in a workflow: fetch-depth: 0).",
};

/** The one sentence that says how a validation went. */
export function summarySentence(summary: FindingSummary, locale: Locale): string {
  const { files, errors, warnings, infos } = summary;
  const where = `${locale === "da" ? "i" : "in"} ${countText(files, fileNoun, locale)}`;
  const counts = (
    [
      ["error", errors],
      ["warning", warnings],
      ["info", infos],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => countFindings(count, severity, locale));
  if (counts.length === 0) return `${locale === "da" ? "Ingen fund" : "No findings"} ${where}.`;
  const and = locale === "da" ? " og " : " and ";
  const list = [counts.slice(0, -1).join(", "), ...counts.slice(-1)].filter(Boolean).join(and);
  if (errors > 0) return `${list} ${where}.`;
  return `${locale === "da" ? "Ingen fejl" : "No errors"} ${where}: ${list}.`;
}
