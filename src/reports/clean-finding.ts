import type { Finding } from "../domain/finding.ts";
import { oneLine, stripControls } from "./escape.ts";

/** A finding with its keys in the documented order and nothing in its texts that a terminal or a log would obey. */
export function cleanFinding(finding: Finding): Finding {
  const { rule, severity, message, path, line, column, endLine, endColumn, field, help } = finding;
  return {
    rule: oneLine(rule),
    severity,
    message: stripControls(message),
    path: oneLine(path),
    line,
    column,
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
    ...(field === undefined ? {} : { field: oneLine(field) }),
    ...(help === undefined ? {} : { help: stripControls(help) }),
  };
}
