import { isScalar, type Pair, type YAMLMap } from "yaml";
import { addToFlow, removeFromFlow } from "./flow-edits.ts";
import {
  behind,
  endOf,
  isBlockText,
  isFlow,
  isSimple,
  isWritten,
  keyOf,
  lastOf,
  startOf,
} from "./node-shape.ts";
import { columnOf, indentLines, lineEndOf, lineStart, type TextEdit } from "./text-edit.ts";
import { blockText, flowText, scalarText } from "./yaml-literal.ts";

/** Writes another value after a key that is there. */
export function replacePair(yaml: string, pair: Pair, value: unknown, inFlow: boolean): TextEdit {
  const key = keyOf(pair);
  const old = isWritten(pair.value) ? pair.value : undefined;
  const colon = yaml.indexOf(":", endOf(key)) + 1;
  if (old === undefined && (inFlow || isSimple(value)))
    return { from: colon, to: colon, text: ` ${flowOrScalar(value, inFlow)}` };
  const stays =
    old !== undefined &&
    !isBlockText(old) &&
    (isScalar(old) ? isSimple(value) || inFlow : isFlow(old));
  if (stays) {
    const text = isSimple(value) ? scalarText(value, inFlow, old) : flowText(value);
    return { from: startOf(old), to: endOf(old), text };
  }
  const from = startOf(key);
  const name = yaml.slice(from, endOf(key));
  const lines = blockText({ x: value }).replace(/^x/, () => name);
  const text = indentLines(lines, columnOf(yaml, from), lineEndOf(yaml)).trimStart();
  return { from, to: behind(yaml, lastOf(pair)), text };
}

const flowOrScalar = (value: unknown, inFlow: boolean): string =>
  isSimple(value) ? scalarText(value, inFlow) : flowText(value);

/** Writes a key that is not there yet behind the last one of its group. */
export function addPair(yaml: string, map: YAMLMap, key: string, value: unknown): TextEdit {
  if (isFlow(map)) return addToFlow(yaml, map, flowText({ [key]: value }).slice(2, -2));
  const [first] = map.items;
  const last = map.items.at(-1);
  const indent = first === undefined ? 0 : columnOf(yaml, startOf(keyOf(first)));
  const from = last === undefined ? yaml.length : behind(yaml, lastOf(last));
  return {
    from,
    to: from,
    text: indentLines(blockText({ [key]: value }), indent, lineEndOf(yaml)),
  };
}

/** Takes a key and its value away; nothing where their lines hold more than that. */
export function removePair(yaml: string, map: YAMLMap, pair: Pair): TextEdit | undefined {
  if (isFlow(map)) return removeFromFlow(map, map.items.indexOf(pair));
  const start = startOf(keyOf(pair));
  const from = lineStart(yaml, start);
  const alone = map.items.length > 1 && yaml.slice(from, start).trim() === "";
  return alone ? { from, to: behind(yaml, lastOf(pair)), text: "" } : undefined;
}
