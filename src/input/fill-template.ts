import { isCollection, type Node, stringify } from "yaml";
import type { FieldPath } from "../domain/finding.ts";
import { lineEndOf } from "./edit/text-edit.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { parsePositions } from "./yaml/parse-yaml-exact.ts";
import { findNode } from "./yaml/yaml-nodes.ts";

/** A fact to put into a template: where it belongs, and what it is. Without a value the template's line is taken out. */
export interface Filling {
  readonly field: FieldPath;
  readonly value: string | readonly string[] | undefined;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Puts facts into the front matter of a template and text under headings of its body; all else, the comments above all, stays
 * as it was written. A field the template has no place for is added at the end. Throws when the template has no front matter.
 */
export function fillTemplate(
  template: string,
  fillings: readonly Filling[],
  sections: ReadonlyMap<string, string> = new Map(),
): string {
  const split = splitFrontMatter(template);
  if ("problem" in split)
    throw new Error(`The template has no front matter: ${split.problem.message.en}`);
  const document = parsePositions(split.yaml);
  // Lines that come new end as the template's own do.
  const withEnds = (text: string): string => text.replace(/\r?\n/g, lineEndOf(template));
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const { field, value } of fillings) {
    const { key, value: node, whole } = findNode(document, field);
    if (value === undefined) {
      const line = whole ? lineOf(split.yaml, key, node) : undefined;
      if (line !== undefined) edits.push({ ...line, text: "" });
      continue;
    }
    const place = whole ? placeOf(node) : undefined;
    if (place !== undefined) edits.push({ ...place, text: literal(value) });
    else added.push(withEnds(stringify(nested(field, value))));
  }
  const yaml = applyEdits(split.yaml, edits) + added.join("");
  const head = template.slice(0, split.yamlOffset);
  const fence = template.slice(split.yamlOffset + split.yaml.length, split.bodyOffset);
  return head + yaml + fence + fillSections(split.body, sections, withEnds);
}

// What stands between the quotes or brackets; a block over several lines is not a blank to be filled.
function placeOf(node: Node | undefined): { from: number; to: number } | undefined {
  if (!node?.range || (isCollection(node) && node.flow !== true)) return undefined;
  return { from: node.range[0], to: node.range[1] };
}

// A field that has its line to itself; one among others in braces stays, empty.
function lineOf(yaml: string, key: Node | undefined, value: Node | undefined) {
  if (!key?.range || !value?.range) return undefined;
  const from = yaml.lastIndexOf("\n", key.range[0] - 1) + 1;
  const end = yaml.indexOf("\n", value.range[1]);
  const line = yaml.slice(from, end < 0 ? undefined : end);
  const alone = /^ *[A-Za-z]+:[^\n{}]*$/.test(line);
  return alone ? { from, to: end < 0 ? yaml.length : end + 1 } : undefined;
}

const nested = (field: FieldPath, value: unknown): unknown =>
  field.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

function literal(value: string | readonly string[]): string {
  return typeof value === "string" ? scalar(value) : `[${value.map(scalar).join(", ")}]`;
}

const words = new Set(["true", "false", "null", "yes", "no", "on", "off"]);

// Plain words stay plain; in quotes everything else is what it is, in a list and in a block alike.
const scalar = (value: string): string =>
  /^[a-zæøå][a-zæøå0-9-]*$/.test(value) && !words.has(value) ? value : JSON.stringify(value);

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { from, to, text: fresh } of edits.toSorted((a, b) => b.from - a.from))
    result = result.slice(0, from) + fresh + result.slice(to);
  return result;
}

// Under a heading the template's hints (quotes and comments) make way for the text.
function fillSections(
  body: string,
  sections: ReadonlyMap<string, string>,
  withEnds: (text: string) => string,
): string {
  let heading: string | undefined;
  let filled = false;
  const lines: string[] = [];
  for (const line of body.split(/(?<=\n)/)) {
    const found = /^##\s/.test(line) ? line.slice(2).trim() : undefined;
    if (found !== undefined) {
      heading = found;
      filled = false;
    }
    const text = heading === undefined ? undefined : sections.get(heading);
    if (text === undefined || !/^(?:>|<!--.*-->\s*$)/.test(line)) lines.push(line);
    else if (!filled) {
      lines.push(withEnds(line.endsWith("\n") ? `${text}\n` : text));
      filled = true;
    }
  }
  return lines.join("");
}
