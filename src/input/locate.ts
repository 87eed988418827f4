import { type Document, isCollection, LineCounter, type Node } from "yaml";
import {
  type BilingualFinding,
  compareFindings,
  type FieldPath,
  type Place,
  type Problem,
} from "../domain/finding.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { type YamlPart, yamlPart } from "./document-part.ts";
import { parsePositions } from "./parse-yaml-exact.ts";
import { beyondLimits } from "./yaml-limits.ts";
import { findNode } from "./yaml-nodes.ts";

/** Where a file without usable front matter, or a field missing at its top level, is pointed at: the opening fence. */
const fileStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 4 };
const firstCharacter: Place = { line: 1, column: 1 };

type Locate = (field: FieldPath, atKey: boolean) => Place;

function placeOf(node: Node, part: YamlPart, lines: LineCounter): Place | undefined {
  const range = node.range;
  if (!range) return undefined;
  const [start, end] = range;
  const source = part.yaml.slice(start, end);
  // A group or a text over several lines is pointed at by its first line; the rest would only hide the mistake.
  const length = isCollection(node) ? source.search(/\s*(?:\r?\n|$)/) : source.trimEnd().length;
  const from = lines.linePos(start);
  const to = lines.linePos(start + length);
  const shift = part.line - 1;
  return {
    line: from.line + shift,
    column: from.col,
    endLine: to.line + shift,
    endColumn: to.col,
  };
}

const isEmpty = (node: Node): boolean => !node.range || node.range[0] === node.range[1];

/** The node a finding points at: the value, or its key where there is no value, or where it is a group of its own. */
function pointedAt(document: Document, field: FieldPath, atKey: boolean): Node | undefined {
  const { key, value, whole } = findNode(document, field);
  if (key === undefined) return value === document.contents ? undefined : value;
  const wanted = whole && !atKey && value && !isEmpty(value) && !isCollection(value);
  return wanted ? value : key;
}

function locator(file: SourceFile): Locate {
  const part = yamlPart(file);
  if (part === undefined || beyondLimits(part.yaml) !== undefined) return () => firstCharacter;
  const lines = new LineCounter();
  const document = parsePositions(part.yaml, lines);
  const top = part.fenced ? fileStart : firstCharacter;
  return (field, atKey) => {
    const node = pointedAt(document, field, atKey);
    return (node && placeOf(node, part, lines)) ?? top;
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
