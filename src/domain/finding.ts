import type { Locale, Text } from "./language.ts";

export type Severity = "error" | "warning" | "info";

/** Where a value stands inside front matter: keys and list positions from the top. */
export type FieldPath = readonly (string | number)[];

/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/**
 * What a rule or the schema found, before anyone looked up where it stands.
 * `field` names the value; `key: true` points at the key instead of the value (unknown keys).
 * A missing key points at its parent: name the parent and say the missing key in the message.
 * `place` is for what is not front matter (body text, syntax) and wins over `field`.
 */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly help?: Text;
  readonly field?: FieldPath;
  readonly key?: true;
  readonly place?: Place;
  /** Gate criteria that this says more exactly, at the same place; `applyWaivers` leaves theirs out. Never shown. */
  readonly covers?: readonly string[];
}

/** The one shape of a finding everywhere (JSON output, annotations, SARIF, site). */
export interface Finding<Words = string> extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Words;
  /** Relative to the catalogue's root, with `/`. */
  readonly path: string;
  /** Dotted, list positions as numbers: `dpa.0.status`. */
  readonly field?: string;
  readonly help?: Words;
}

/** A finding that still holds both languages; the site needs both, a report picks one. */
export type BilingualFinding = Finding<Text>;

/** Picks one language. */
export function localiseFinding(finding: BilingualFinding, locale: Locale): Finding {
  const { message, help, ...rest } = finding;
  return help === undefined
    ? { ...rest, message: message[locale] }
    : { ...rest, message: message[locale], help: help[locale] };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of every list of findings: path, line, column, rule. */
export function compareFindings(a: Finding<unknown>, b: Finding<unknown>): number {
  return byText(a.path, b.path) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule);
}

export interface FindingSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts findings by severity; `files` is how many files were looked at. */
export function tallyFindings(
  findings: readonly Finding<unknown>[],
  files: number,
): FindingSummary {
  const count = (severity: Severity) => findings.filter((f) => f.severity === severity).length;
  return { files, errors: count("error"), warnings: count("warning"), infos: count("info") };
}
