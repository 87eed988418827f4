import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import type { FieldDictionary } from "../../domain/field-entry.ts";
import type { FieldPath } from "../../domain/finding.ts";
import { canonicalJson } from "../canonical.ts";
import { behind, isFlow, keyOf, lastOf, startOf } from "../edit/node-shape.ts";
import { applyEdit, columnOf, lineStart, type TextEdit } from "../edit/text-edit.ts";
import { keysBelow } from "../field-names.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { parsePositions } from "../yaml/parse-yaml-exact.ts";
import { beyondLimits } from "../yaml/yaml-limits.ts";

interface Group {
  readonly map: YAMLMap;
  readonly path: FieldPath;
}

/** Every group of fields written over lines, outer ones first. */
function groupsIn(node: unknown, path: FieldPath): readonly Group[] {
  if (isFlow(node)) return [];
  if (isMap(node))
    return [
      { map: node, path },
      ...node.items.flatMap(({ key, value }) =>
        isScalar(key) ? groupsIn(value, [...path, String(key.value)]) : [],
      ),
    ];
  return isSeq(node) ? node.items.flatMap((item, i) => groupsIn(item, [...path, i])) : [];
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : "");

/** Places by the schema's order; a field the schema does not know stays behind the one before it. */
function ranksOf(map: YAMLMap, order: readonly string[]): readonly number[] {
  let last = -1;
  return map.items.map((pair) => {
    const known = order.indexOf(nameOf(pair));
    if (known >= 0) last = known;
    return last;
  });
}

/** Where a field's own lines begin: comments right above it, in its column, are its own. */
function ownStart(yaml: string, pair: Pair, from: number): number {
  const keyStart = startOf(keyOf(pair));
  const column = columnOf(yaml, keyStart);
  let start = lineStart(yaml, keyStart);
  while (start > from) {
    const above = lineStart(yaml, start - 1);
    const line = yaml.slice(above, start);
    if (above < from || line.search(/\S/) !== column || line[column] !== "#") break;
    start = above;
  }
  return start;
}

/** The lines of each field, one behind the other; nothing where two share a line. */
function chunksOf(yaml: string, map: YAMLMap): readonly number[] | undefined {
  const starts: number[] = [];
  let from = 0;
  for (const [i, pair] of map.items.entries()) {
    const keyStart = startOf(keyOf(pair));
    const line = lineStart(yaml, keyStart);
    if (line < from || yaml.slice(line, keyStart).trim() !== "") return undefined;
    // A comment above the first field heads the group and stays.
    starts.push(i === 0 ? line : ownStart(yaml, pair, from));
    from = behind(yaml, lastOf(pair));
  }
  return [...starts, from];
}

function reordering(
  yaml: string,
  { map, path }: Group,
  dictionary: FieldDictionary,
): TextEdit | undefined {
  const ranks = ranksOf(map, keysBelow(path, dictionary));
  if (ranks.every((rank, i) => i === 0 || rank >= (ranks[i - 1] ?? 0))) return undefined;
  const bounds = chunksOf(yaml, map);
  if (bounds === undefined) return undefined;
  const chunks = ranks.map((rank, i) => ({ rank, text: yaml.slice(bounds[i], bounds[i + 1]) }));
  const sorted = chunks.toSorted((a, b) => a.rank - b.rank);
  return {
    from: bounds[0] ?? 0,
    to: bounds.at(-1) ?? 0,
    text: sorted.map(({ text }) => text).join(""),
  };
}

/** Are all groups in order already? Asked of the data, which keep the order, before anything dear is done. */
function isOrdered(value: unknown, path: FieldPath, dictionary: FieldDictionary): boolean {
  if (Array.isArray(value))
    return value.every((item, i) => isOrdered(item, [...path, i], dictionary));
  if (typeof value !== "object" || value === null) return true;
  const order = keysBelow(path, dictionary);
  const places = Object.keys(value)
    .map((key) => order.indexOf(key))
    .filter((place) => place >= 0);
  return (
    places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0)) &&
    Object.entries(value).every(([key, inner]) => isOrdered(inner, [...path, key], dictionary))
  );
}

const factsOf = (yaml: string): string | undefined => {
  const parsed = parseYaml(yaml, 1);
  return "data" in parsed ? canonicalJson(parsed.data) : undefined;
};

const linesOf = (yaml: string): string => yaml.split("\n").sort().join("\n");

/** Groups are put in order one at a time, as each moves the others. */
const maxGroups = 60;

/** Puts the fields of a YAML text in the schema's order, each with the comments above it. No line is changed or lost. */
export function fixOrder(yaml: string, dictionary: FieldDictionary): string {
  const parsed = beyondLimits(yaml) === undefined ? parseYaml(yaml, 1) : undefined;
  if (parsed === undefined || "problems" in parsed) return yaml;
  if (isOrdered(parsed.data, [], dictionary)) return yaml;
  const facts = canonicalJson(parsed.data);
  let ordered = yaml;
  let groups = groupsIn(parsePositions(ordered).contents, []);
  for (let at = 0; at < maxGroups; at++) {
    const group = groups[at];
    if (group === undefined) break;
    const edit = reordering(ordered, group, dictionary);
    if (edit === undefined) continue;
    const candidate = applyEdit(ordered, edit);
    if (factsOf(candidate) !== facts || linesOf(candidate) !== linesOf(yaml)) continue;
    ordered = candidate;
    groups = groupsIn(parsePositions(ordered).contents, []);
  }
  return ordered;
}
