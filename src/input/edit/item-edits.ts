import { isScalar, type YAMLSeq } from "yaml";
import { addToFlow, removeFromFlow } from "./flow-edits.ts";
import { behind, endOf, isBlockText, isFlow, isSimple, isWritten, startOf } from "./node-shape.ts";
import { columnOf, indentLines, lineEndOf, lineStart, type TextEdit } from "./text-edit.ts";
import { blockText, flowText, scalarText } from "./yaml-literal.ts";

/** Writes another item in the place of one. */
export function replaceItem(
  yaml: string,
  item: unknown,
  value: unknown,
  inFlow: boolean,
): TextEdit | undefined {
  if (!isWritten(item)) return undefined;
  const from = startOf(item);
  if ((isScalar(item) && !isBlockText(item)) || isFlow(item)) {
    const text = isSimple(value) ? scalarText(value, inFlow, item) : flowText(value);
    return { from, to: endOf(item), text };
  }
  const text = indentLines(blockText(value), columnOf(yaml, from), lineEndOf(yaml)).trimStart();
  return { from, to: behind(yaml, item), text };
}

/** Writes one more item behind the last of a list. */
export function addItem(yaml: string, list: YAMLSeq, value: unknown): TextEdit | undefined {
  if (isFlow(list)) return addToFlow(yaml, list, flowText(value));
  const last = list.items.at(-1);
  if (!isWritten(last)) return undefined;
  const from = behind(yaml, last);
  const indent = columnOf(yaml, startOf(list));
  return { from, to: from, text: indentLines(blockText([value]), indent, lineEndOf(yaml)) };
}

/** Takes one item away; nothing for the only one of a list over lines, which would leave its field empty. */
export function removeItem(yaml: string, list: YAMLSeq, at: number): TextEdit | undefined {
  if (isFlow(list)) return removeFromFlow(list, at);
  const item = list.items[at];
  if (!isWritten(item) || list.items.length === 1) return undefined;
  const from = lineStart(yaml, startOf(item));
  const alone = /^\s*-\s*$/.test(yaml.slice(from, startOf(item)));
  return alone ? { from, to: behind(yaml, item), text: "" } : undefined;
}
