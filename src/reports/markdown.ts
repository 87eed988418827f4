import type { Finding, FindingSummary, Severity } from "../domain/finding.ts";
import type { Locale } from "../domain/language.ts";
import { cleanFinding } from "./clean-finding.ts";
import { codeCell, markdownLink, markdownText } from "./escape.ts";
import { countFindings, moreFindings, severityWord, summarySentence } from "./words.ts";

export interface MarkdownOptions {
  readonly locale: Locale;
  /** The address of a line of a file on GitHub, where it is known. */
  readonly urlOf?: (path: string, line: number) => string;
  /** Rows for each severity; the rest becomes "N more". */
  readonly rows?: number;
}

// GitHub takes a megabyte of summary from a step and shows nothing of a longer one. Characters may be four bytes.
const longestReport = 250_000;

const titles = { da: "Validering af kataloget", en: "Validation of the catalogue" };
const columns = {
  da: ["Sted", "Besked", "Regel"],
  en: ["Place", "Message", "Rule"],
};

/** Findings as Markdown for the summary of a GitHub Actions run: one table for each severity, errors first. */
export function markdownReport(
  findings: readonly Finding[],
  summary: FindingSummary,
  options: MarkdownOptions,
): string {
  const { locale } = options;
  const blocks = [`## ${titles[locale]}`, summarySentence(summary, locale)];
  let room = longestReport;
  for (const severity of ["error", "warning", "info"] as const) {
    const all = findings.filter((finding) => finding.severity === severity);
    if (all.length === 0) continue;
    const table = tableOf(all, severity, options, room);
    room -= table.length;
    blocks.push(`### ${capitalise(countFindings(all.length, severity, locale))}`, table);
  }
  return `${blocks.join("\n\n")}\n`;
}

function tableOf(
  all: readonly Finding[],
  severity: Severity,
  options: MarkdownOptions,
  room: number,
): string {
  const [place, message, rule] = columns[options.locale];
  const lines = [`| ${place} | ${message} | ${rule} |`, "| --- | --- | --- |"];
  let length = 0;
  for (const finding of all.slice(0, options.rows ?? 100)) {
    const row = rowOf(cleanFinding(finding), options);
    length += row.length;
    if (length > room) break;
    lines.push(row);
  }
  const left = all.length - (lines.length - 2);
  if (left > 0) lines.push("", `${moreFindings(left, severity, options.locale)}.`);
  return lines.join("\n");
}

function rowOf(finding: Finding, { urlOf, locale }: MarkdownOptions): string {
  const { path, line, message, help, rule, severity } = finding;
  const label = `${path}:${line}`;
  const place = urlOf === undefined ? codeCell(label) : markdownLink(label, urlOf(path, line));
  const words = [message, help ?? ""]
    .map(markdownText)
    .filter((text) => text !== "")
    .join("<br>");
  return `| ${place} | ${words || severityWord(severity, locale)} | ${codeCell(rule)} |`;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
