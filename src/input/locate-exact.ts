import { type Document, isCollection, type Node } from "yaml";
import type { FieldPath } from "../domain/finding.ts";
import type { PlainLocator, Stretch } from "./locate-plain.ts";
import { parsePositions } from "./yaml/parse-yaml-exact.ts";
import { findNode } from "./yaml/yaml-nodes.ts";

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
  const shown = isCollection(node) ? (source.split("\n", 1)[0] ?? "") : source;
  return { start, end: start + shown.trimEnd().length };
}

/** Positions by the exact parser, which is asked once and only when it is needed. */
export function exactLocator(yaml: string): PlainLocator {
  let document: Document | undefined;
  return (field, atKey) => {
    document ??= parsePositions(yaml);
    return exactStretch(document, yaml, field, atKey) ?? "top";
  };
}
