import type { FieldPath } from "../domain/finding.ts";
import { canonicalJson } from "./canonical.ts";
import { changeData } from "./edit/change-data.ts";
import { smallEdit } from "./edit/small-edit.ts";
import { applyEdit, indentLines, lineEndOf } from "./edit/text-edit.ts";
import { blockText } from "./edit/yaml-literal.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";
import { parsePositions, type YamlFields } from "./yaml/parse-yaml-exact.ts";

/** One field to set; `undefined` takes it away. A position one beyond the end of a list adds an item. */
export interface FieldChange {
  readonly field: FieldPath;
  readonly value: unknown;
}

function fieldsOf(yaml: string): YamlFields | undefined {
  if (yaml.replace(/^[ \t]*#.*$/gm, "").trim() === "") return {};
  const parsed = parseYaml(yaml, 1);
  return "data" in parsed ? parsed.data : undefined;
}

/** The whole text laid out anew by the YAML library; comments stay, the layout of lines may not. */
function rewritten(yaml: string, { field, value }: FieldChange): string {
  const document = parsePositions(yaml);
  if (value === undefined) document.deleteIn(field);
  else document.setIn(field, document.createNode(value));
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: true })
    .replaceAll("\n", lineEndOf(yaml));
}

function changeOne(yaml: string, change: FieldChange): string {
  const before = fieldsOf(yaml);
  if (before === undefined)
    throw new Error("Front matter with mistakes in its YAML cannot be edited");
  const wanted = canonicalJson(changeData(before, change.field, change.value));
  const says = (text: string): boolean => {
    const fields = fieldsOf(text);
    return fields !== undefined && canonicalJson(fields) === wanted;
  };
  if (says(yaml)) return yaml;
  if (Object.keys(before).length === 0 && change.value !== undefined) {
    const fresh = blockText(changeData({}, change.field, change.value));
    return yaml + indentLines(fresh, 0, lineEndOf(yaml));
  }
  const edit = smallEdit(yaml, change.field, change.value);
  const edited = edit === undefined ? undefined : applyEdit(yaml, edit);
  if (edited !== undefined && says(edited)) return edited;
  const whole = rewritten(yaml, change);
  if (says(whole)) return whole;
  throw new Error(`The field ${change.field.join(".")} cannot be set in this front matter`);
}

/**
 * Sets fields in the front matter of a file. Comments, order, line ends and byte-order mark stay, and lines that a change
 * does not concern stay to the letter where that can be done. What comes out is read back: exactly these fields have changed.
 * Throws where there is no front matter, where its YAML has mistakes, and where a change cannot be made.
 */
export function setFields(text: string, changes: readonly FieldChange[]): string {
  const split = splitFrontMatter(text);
  if ("problem" in split) throw new Error(split.problem.message.en);
  const yaml = changes.reduce(changeOne, split.yaml);
  const { yamlOffset } = split;
  return text.slice(0, yamlOffset) + yaml + text.slice(yamlOffset + split.yaml.length);
}
