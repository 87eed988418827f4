import type { Finding, FindingSummary, Severity } from "../domain/finding.ts";
import type { Locale } from "../domain/language.ts";
import type { Rule } from "../domain/rule.ts";
import { cleanFinding } from "./clean-finding.ts";
import { fingerprint } from "./fingerprint.ts";
import { summarySentence } from "./words.ts";

/** What the report says about a rule, whether it is code or a gate's criterion. */
export type DescribedRule = Pick<Rule, "id" | "severity" | "summary" | "explanation">;

export interface SarifOptions {
  readonly locale: Locale;
  readonly version: string;
  /** By id. A finding whose rule is not here still comes out, with the id alone. */
  readonly rules: ReadonlyMap<string, DescribedRule>;
  /** Where the catalogue lies in the repository: empty, or a folder that ends with `/`. */
  readonly pathPrefix?: string;
}

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** Findings as SARIF 2.1.0, for code scanning and editors. Fingerprints stay the same when lines move. */
export function sarifReport(
  findings: readonly Finding[],
  summary: FindingSummary,
  options: SarifOptions,
): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const seen = new Map<string, number>();
  const results = findings.map((finding) => {
    const key = [finding.rule, finding.path, finding.field ?? ""].join("\0");
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return resultOf(cleanFinding(finding), ids.indexOf(finding.rule), `${key}\0${nth}`, options);
  });
  const driver = {
    name: "integrationskatalog",
    semanticVersion: options.version,
    language: options.locale,
    rules: ids.map((id) => ruleOf(id, options)),
  };
  const run = {
    tool: { driver },
    automationDetails: { id: "integrationskatalog/" },
    columnKind: "utf16CodeUnits",
    properties: { summary: summarySentence(summary, options.locale) },
    results,
  };
  const schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function ruleOf(id: string, { rules, locale }: SarifOptions) {
  const rule = rules.get(id);
  if (rule === undefined) return { id };
  return {
    id,
    shortDescription: { text: rule.summary[locale] },
    fullDescription: { text: rule.explanation[locale] },
    help: { text: rule.explanation[locale] },
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function resultOf(
  finding: Finding,
  ruleIndex: number,
  key: string,
  { pathPrefix = "" }: SarifOptions,
) {
  const { rule, severity, message, help, path, field, line, column, endLine, endColumn } = finding;
  const uri = `${pathPrefix}${path}`.toWellFormed().split("/").map(encodeURIComponent).join("/");
  const location = {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
      region: {
        startLine: line,
        startColumn: column,
        ...(endLine === undefined ? {} : { endLine }),
        ...(endColumn === undefined ? {} : { endColumn }),
      },
    },
    ...(field === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: field, kind: "member" }] }),
  };
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: help === undefined ? message : `${message}\n${help}` },
    locations: [location],
    partialFingerprints: { "catalogueFinding/v1": fingerprint(key) },
  };
}
