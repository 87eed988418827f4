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
import { type PlainLocator, plainLocator, type Stretch } from "./locate-plain.ts";
import { parsePositions } from "./parse-yaml-exact.ts";
import { beyondLimits } from "./yaml-limits.ts";
import { findNode } from "./yaml-nodes.ts";

/** Where a file without usable front matter, or a field missing at its top level, is pointed at: the opening fence. */
const fileStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 4 };
const firstCharacter: Place = { line: 1, column: 1 };

type Locate = (field: FieldPath, atKey: boolean) => Place;

const isEmpty = (node: Node): boolean => !node.range || node.range[0] === node.range[1];

/** The node a finding points at: the value, or its key where there is no value, or where it is a group of its own. */
function pointedAt(document: Document, field: FieldPath, atKey: boolean): Node | undefined {
  const { key, value, whole } = findNode(document, field);
  if (key === undefined) return value === document.contents ? undefined : value;
  const wanted = whole && !atKey && value && !isEmpty(value) && !isCollection(value);
  return wanted ? value : key;
}

/** The stretch of YAML a finding points at, by the exact parser; nothing for what is missing at the top. */
export function exactStretch(
  document: Document,
  yaml: string,
  field: FieldPath,
  atKey: boolean,
): Stretch | undefined {
  const node = pointedAt(document, field, atKey);
  if (!node?.range) return undefined;
  const [start, end] = node.range;
  const source = yaml.slice(start, end);
  // A group or a text over several lines is pointed at by its first line; the rest would only hide the mistake.
  const length = isCollection(node) ? source.search(/\s*(?:\r?\n|$)/) : source.trimEnd().length;
  return { start, end: start + length };
}

function placeOf({ start, end }: Stretch, part: YamlPart, lines: LineCounter): Place {
  const from = lines.linePos(start);
  const to = lines.linePos(end);
  const shift = part.line - 1;
  return {
    line: from.line + shift,
    column: from.col,
    endLine: to.line + shift,
    endColumn: to.col,
  };
}

/** Positions by the exact parser, which is asked once and only when it is needed. */
function exactLocator(yaml: string): PlainLocator {
  let document: Document | undefined;
  return (field, atKey) => {
    document ??= parsePositions(yaml, new LineCounter());
    return exactStretch(document, yaml, field, atKey) ?? "top";
  };
}

/** Counts lines as the parser does, without parsing. */
function countLines(yaml: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = yaml.indexOf("\n"); at >= 0; at = yaml.indexOf("\n", at + 1))
    lines.addNewLine(at + 1);
  return lines;
}

function locator(file: SourceFile): Locate {
  const part = yamlPart(file);
  if (part === undefined || beyondLimits(part.yaml) !== undefined) return () => firstCharacter;
  const lines = countLines(part.yaml);
  const top = part.fenced ? fileStart : firstCharacter;
  const plain = plainLocator(part.yaml);
  const exact = exactLocator(part.yaml);
  return (field, atKey) => {
    const found = plain?.(field, atKey) ?? exact(field, atKey) ?? "top";
    return found === "top" ? top : placeOf(found, part, lines);
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
