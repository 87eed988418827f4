import { isMap, isScalar } from "yaml";
import type { FieldPath } from "../../domain/finding.ts";
import { pairOf } from "../../input/edit/node-shape.ts";
import { scalarText } from "../../input/edit/yaml-literal.ts";
import { type FieldChange, setFields } from "../../input/edit-front-matter.ts";
import { parsePositions } from "../../input/yaml/parse-yaml-exact.ts";

const fence = "---\n";

/** Sets fields of a plain YAML file, as `setFields` does in front matter. */
export function setYamlFields(text: string, changes: readonly FieldChange[]): string {
  if (changes.length === 0) return text;
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const yaml = text.slice(mark.length);
  const ended = yaml.endsWith("\n") ? yaml : `${yaml}\n`;
  const edited = setFields(`${fence}${ended}${fence}`, changes);
  return mark + edited.slice(fence.length, -fence.length);
}

/** Calls a key of a group something else; its value, its place and its comments stay. */
export function renameKey(text: string, group: FieldPath, from: string, to: string): string {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const yaml = text.slice(mark.length);
  const map = parsePositions(yaml).getIn(group, true);
  const key = isMap(map) ? pairOf(map, from)?.key : undefined;
  if (!isScalar(key) || !key.range) return text;
  const [start, end] = key.range;
  return mark + yaml.slice(0, start) + scalarText(to, true, key) + yaml.slice(end);
}
