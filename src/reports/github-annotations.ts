import type { Finding, FindingSummary, Severity } from "../domain/finding.ts";
import type { Locale } from "../domain/language.ts";
import { cleanFinding } from "./clean-finding.ts";
import { escapeCommandMessage, escapeCommandProperty, logLine } from "./escape.ts";
import { moreFindings, severityWord, summarySentence } from "./words.ts";

/** What GitHub's runner shows of one step: ten annotations of each kind, and this many characters of a message. */
const annotationsPerSeverity = 10;
const longestMessage = 4096;

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

export interface AnnotationOptions {
  readonly locale: Locale;
  /** Where the catalogue lies in the repository: empty, or a folder that ends with `/`. */
  readonly pathPrefix?: string;
}

/**
 * Findings as workflow commands for the log of a GitHub Actions step. Where a severity has more than the runner shows,
 * the tenth annotation says how many more there are, and each of those follows as an ordinary line of the log.
 */
export function githubReport(
  findings: readonly Finding[],
  summary: FindingSummary,
  { locale, pathPrefix = "" }: AnnotationOptions,
): string {
  const annotations: string[] = [];
  const lines: string[] = [];
  for (const severity of ["error", "warning", "info"] as const) {
    const all = findings.filter((finding) => finding.severity === severity).map(cleanFinding);
    const shown =
      all.length > annotationsPerSeverity ? all.slice(0, annotationsPerSeverity - 1) : all;
    annotations.push(...shown.map((finding) => annotation(finding, pathPrefix)));
    const rest = all.slice(shown.length);
    if (rest.length === 0) continue;
    annotations.push(moreAnnotation(rest.length, severity, locale));
    lines.push(...rest.map((finding) => plainLine(finding, pathPrefix, locale)));
  }
  return `${[...annotations, ...lines, logLine(summarySentence(summary, locale))].join("\n")}\n`;
}

function annotation(finding: Finding, pathPrefix: string): string {
  const { path, line, endLine = line, column, endColumn, rule, message, help } = finding;
  // GitHub takes columns only where start and end are on one line.
  const columns = endLine === line ? { col: column, endColumn } : {};
  const properties = Object.entries({
    file: pathPrefix + path,
    line,
    endLine,
    ...columns,
    title: rule,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeCommandProperty(`${value}`)}`);
  const words = help === undefined ? message : `${message}\n${help}`;
  return `::${commands[finding.severity]} ${properties.join(",")}::${escapeCommandMessage(shorten(words))}`;
}

function moreAnnotation(count: number, severity: Severity, locale: Locale): string {
  const more = moreFindings(count, severity, locale);
  const where =
    locale === "da"
      ? "De står i trinnets log og i kørslens resumé."
      : "They are in the step's log and in the summary of the run.";
  return `::${commands[severity]}::${escapeCommandMessage(`${more}. ${where}`)}`;
}

function plainLine(finding: Finding, pathPrefix: string, locale: Locale): string {
  const { path, line, column, severity, message, help = "", rule } = finding;
  const place = `${pathPrefix}${path}:${line}:${column}`;
  return logLine(`${place} ${severityWord(severity, locale)}: ${message} ${help} [${rule}]`);
}

const shorten = (text: string): string =>
  text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;
