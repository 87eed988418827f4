import {
  type BilingualFinding,
  compareFindings,
  type FieldPath,
  type Place,
  type Problem,
} from "../domain/finding.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { type YamlPart, yamlPart } from "./document-part.ts";
import { exactLocator } from "./locate-exact.ts";
import { type PlainLocator, plainLocator, type Stretch } from "./locate-plain.ts";
import { beyondLimits } from "./yaml/yaml-limits.ts";

/** Where a file without usable front matter, or a field missing at its top level, is pointed at: the opening fence. */
const fileStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 4 };
const firstCharacter: Place = { line: 1, column: 1 };

type Locate = (field: FieldPath, atKey: boolean) => Place;

function placeOf({ start, end }: Stretch, part: YamlPart, starts: readonly number[]): Place {
  const from = pointAt(starts, start);
  const to = pointAt(starts, end);
  const shift = part.line - 1;
  return {
    line: from.line + shift,
    column: from.column,
    endLine: to.line + shift,
    endColumn: to.column,
  };
}

/** The offset at which each line begins. */
function lineStarts(yaml: string): readonly number[] {
  const starts = [0];
  for (let at = yaml.indexOf("\n"); at >= 0; at = yaml.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column, both from 1. */
function pointAt(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

function locator(file: SourceFile): Locate {
  const part = yamlPart(file);
  if (part === undefined || beyondLimits(part.yaml) !== undefined) return () => firstCharacter;
  const starts = lineStarts(part.yaml);
  const top = part.fenced ? fileStart : firstCharacter;
  const plain = plainLocator(part.yaml);
  let exact: PlainLocator | undefined;
  return (field, atKey) => {
    let found = plain?.(field, atKey);
    if (found === undefined) {
      exact ??= exactLocator(part.yaml);
      found = exact(field, atKey) ?? "top";
    }
    return found === "top" ? top : placeOf(found, part, starts);
  };
}

function toFinding(path: string, problem: Problem, place: Place): BilingualFinding {
  const { rule, severity, message, help, field } = problem;
  return {
    rule,
    severity,
    message,
    path,
    ...place,
    ...(field !== undefined && field.length > 0 && { field: field.join(".") }),
    ...(help !== undefined && { help }),
  };
}

const sameWords = (a: BilingualFinding, b: BilingualFinding): boolean =>
  compareFindings(a, b) === 0 && a.message.da === b.message.da;

const byPlaceThenWords = (a: BilingualFinding, b: BilingualFinding): number =>
  compareFindings(a, b) || (a.message.da < b.message.da ? -1 : a.message.da > b.message.da ? 1 : 0);

/**
 * Joins the problems of one file with their places: the one way from fields to lines. Positions are worked out only
 * when some problem needs them. A value is pointed at where it stands; a group, an empty value and `key: true` at the
 * key; a missing field at the key of its parent, and at line 1 (the opening fence) when it belongs to the top level.
 * Sorted, each said once.
 */
export function locateProblems(file: SourceFile, problems: readonly Problem[]): BilingualFinding[] {
  let locate: Locate | undefined;
  const findings = problems.map((problem) => {
    if (problem.place !== undefined) return toFinding(file.path, problem, problem.place);
    locate ??= locator(file);
    return toFinding(file.path, problem, locate(problem.field ?? [], problem.key === true));
  });
  findings.sort(byPlaceThenWords);
  return findings.filter((finding, i) => {
    const previous = findings[i - 1];
    return previous === undefined || !sameWords(previous, finding);
  });
}
