import type { FieldPath } from "../domain/finding.ts";
import { flowItems, type Stretch, trimmed } from "./yaml/plain-flow.ts";
import { type PlainLine, readPlainLines } from "./yaml/plain-lines.ts";

export type { Stretch } from "./yaml/plain-flow.ts";

type Lines = readonly PlainLine[];
type PlainNode =
  | (Stretch & { readonly kind: "scalar" | "flow" })
  | { readonly kind: "empty" }
  | { readonly kind: "map" | "list"; readonly lines: Lines };
interface Found {
  readonly key?: Stretch;
  readonly value: PlainNode;
}

const empty: PlainNode = { kind: "empty" };
const bare = ({ start, end }: Stretch): Stretch => ({ start, end });

/** Where a field stands, as the exact way would say it: a stretch, or `top` for what is missing at the top level. */
export type PlainLocator = (field: FieldPath, atKey: boolean) => Stretch | "top" | undefined;

/**
 * The fast way to positions, for YAML of which every line is plain at first sight; nothing otherwise.
 * A locator that is not sure of one field says nothing of it.
 */
export function plainLocator(yaml: string): PlainLocator | undefined {
  const lines = readPlainLines(yaml);
  const [first] = lines ?? [];
  if (lines === undefined || first === undefined || first.dash || first.indent !== 0)
    return undefined;
  return (field, atKey) => {
    const { key, value, whole } = walk(yaml, lines, field);
    if (key === undefined)
      return value.kind === "map" && value.lines === lines ? "top" : itemStretch(value);
    return whole && !atKey && value.kind === "scalar" ? bare(value) : key;
  };
}

function walk(yaml: string, lines: Lines, field: FieldPath): Found & { readonly whole: boolean } {
  let found: Found = { value: { kind: "map", lines } };
  for (const part of field) {
    const next = step(yaml, found.value, part);
    if (next === undefined) return { ...found, whole: false };
    found = next;
  }
  return { ...found, whole: true };
}

function step(yaml: string, node: PlainNode, part: string | number): Found | undefined {
  if (node.kind === "flow") return stepIntoFlow(yaml, node, part);
  if (node.kind === "map") return stepIntoMap(yaml, node.lines, String(part));
  return node.kind === "list" ? stepIntoList(yaml, node.lines, Number(part)) : undefined;
}

function stepIntoMap(yaml: string, lines: Lines, part: string): Found | undefined {
  const column = lines[0]?.column ?? 0;
  const at = lines.findIndex(
    (line, index) => line.key === part && line.column === column && (index === 0 || !line.dash),
  );
  const line = lines[at];
  if (line === undefined) return undefined;
  const key = { start: line.keyStart, end: line.keyStart + part.length };
  if (line.valueEnd > line.valueStart) return { key, value: inline(yaml, line) };
  const below = lines.slice(at + 1);
  const end = below.findIndex(
    ({ indent, dash }) => indent < column || (indent === column && !dash),
  );
  const region = end < 0 ? below : below.slice(0, end);
  return { key, value: region.length === 0 ? empty : blockOf(region) };
}

const blockOf = (lines: Lines): PlainNode => ({ kind: lines[0]?.dash ? "list" : "map", lines });

function stepIntoList(yaml: string, lines: Lines, index: number): Found | undefined {
  const column = lines[0]?.indent ?? 0;
  const starts = lines.flatMap(({ indent, dash }, at) => (dash && indent === column ? [at] : []));
  const start = starts[index];
  const line = start === undefined ? undefined : lines[start];
  if (line === undefined) return undefined;
  const value: PlainNode =
    line.key === ""
      ? inline(yaml, line)
      : { kind: "map", lines: lines.slice(start, starts[index + 1]) };
  return { value };
}

function inline(yaml: string, { valueStart: start, valueEnd: end }: PlainLine): PlainNode {
  const opening = yaml[start];
  return { kind: opening === "[" || opening === "{" ? "flow" : "scalar", start, end };
}

/** A list item is pointed at itself; one that is a group, by its first line. A comment there is the exact way's to judge. */
function itemStretch(value: PlainNode): Stretch | undefined {
  if (value.kind === "scalar" || value.kind === "flow") return bare(value);
  const line = value.kind === "map" ? value.lines[0] : undefined;
  if (line === undefined || line.commented) return undefined;
  const bareEnd = line.keyStart + line.key.length + 1;
  return { start: line.keyStart, end: line.valueEnd > line.valueStart ? line.valueEnd : bareEnd };
}

function stepIntoFlow(yaml: string, node: Stretch, part: string | number): Found | undefined {
  const isMap = yaml[node.start] === "{";
  const items = flowItems(yaml, node);
  if (!isMap) {
    const item = items[Number(part)];
    return item && { value: flowNode(yaml, item) };
  }
  for (const { start, end } of items) {
    const colon = yaml.indexOf(":", start);
    if (yaml.slice(start, colon) !== String(part)) continue;
    const value = trimmed(yaml, colon + 1, end);
    return { key: { start, end: colon }, value: flowNode(yaml, value) };
  }
  return undefined;
}

const flowNode = (yaml: string, { start, end }: Stretch): PlainNode => ({
  kind: yaml[start] === "[" ? "flow" : "scalar",
  start,
  end,
});
