import { type BilingualFinding, localiseFinding, type Severity } from "../domain/finding.ts";
import type { Locale } from "../domain/language.ts";
import { cleanFinding } from "./clean-finding.ts";
import { countFindings } from "./words.ts";

/** A finding as GitHub's check runs show it beside its line. */
export interface FindingAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title: string;
}

const levels: Readonly<Record<Severity, FindingAnnotation["annotation_level"]>> = {
  error: "failure",
  warning: "warning",
  info: "notice",
};

/** More than this nobody reads, and each fifty cost a request. */
const mostAnnotations = 300;

// GitHub takes 64 KB.
const longestMessage = 4000;

function annotation(given: BilingualFinding, locale: Locale): FindingAnnotation {
  const finding = cleanFinding(localiseFinding(given, locale));
  const { column, endColumn, endLine = finding.line, help, line, message, path } = finding;
  const words = help === undefined ? message : `${message}\n${help}`;
  // GitHub takes columns only where start and end are on one line.
  const columns =
    endLine === line && endColumn !== undefined
      ? { start_column: column, end_column: endColumn }
      : {};
  return {
    path,
    start_line: line,
    end_line: endLine,
    ...columns,
    annotation_level: levels[finding.severity],
    message: words.slice(0, longestMessage),
    title: finding.rule,
  };
}

const order: readonly Severity[] = ["error", "warning", "info"];

/** Findings for a check run: the most serious first, and how many are left out. */
export function findingAnnotations(
  findings: readonly BilingualFinding[],
  locale: Locale,
): { readonly annotations: readonly FindingAnnotation[]; readonly leftOut: number } {
  const sorted = order.flatMap((severity) => findings.filter((one) => one.severity === severity));
  const shown = sorted.slice(0, mostAnnotations);
  return {
    annotations: shown.map((finding) => annotation(finding, locale)),
    leftOut: sorted.length - shown.length,
  };
}

/** "2 fejl, 1 advarsel": what there is of each severity. */
export function findingCounts(findings: readonly BilingualFinding[], locale: Locale): string {
  const counts = order.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [countFindings(count, severity, locale)];
  });
  if (counts.length > 0) return counts.join(", ");
  return locale === "da" ? "Ingen fund" : "No findings";
}
