import type { Finding, FindingSummary } from "../domain/finding.ts";
import { cleanFinding } from "./clean-finding.ts";

/** Findings for machines: `{ "findings": Finding[], "summary": { files, errors, warnings, infos } }`. */
export function jsonReport(findings: readonly Finding[], summary: FindingSummary): string {
  const { files, errors, warnings, infos } = summary;
  const report = {
    findings: findings.map(cleanFinding),
    summary: { files, errors, warnings, infos },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
