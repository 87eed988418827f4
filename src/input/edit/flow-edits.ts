import { isMap, isNode, isPair, type YAMLMap, type YAMLSeq } from "yaml";
import { endOf, keyOf, lastOf, startOf } from "./node-shape.ts";
import type { TextEdit } from "./text-edit.ts";

/** Writes one more thing into `{ }` or `[ ]`, behind the last. */
export function addToFlow(yaml: string, node: YAMLMap | YAMLSeq, text: string): TextEdit {
  if (node.items.length === 0) {
    const whole = isMap(node) ? `{ ${text} }` : `[${text}]`;
    return { from: startOf(node), to: endOf(node), text: whole };
  }
  let at = endOf(node) - 1;
  while (/\s/.test(yaml[at - 1] ?? "")) at--;
  return { from: at, to: at, text: yaml[at - 1] === "," ? ` ${text}` : `, ${text}` };
}

function stretchOf(item: unknown): readonly [number, number] | undefined {
  if (isPair(item)) return [startOf(keyOf(item)), endOf(lastOf(item))];
  return isNode(item) ? [startOf(item), endOf(item)] : undefined;
}

/** Takes one thing out of `{ }` or `[ ]`, with the comma that parts it from its neighbour. */
export function removeFromFlow(node: YAMLMap | YAMLSeq, at: number): TextEdit | undefined {
  const mine = stretchOf(node.items[at]);
  if (mine === undefined) return undefined;
  if (node.items.length === 1)
    return { from: startOf(node), to: endOf(node), text: isMap(node) ? "{}" : "[]" };
  const next = stretchOf(node.items[at + 1]);
  const previous = stretchOf(node.items[at - 1]);
  if (next !== undefined) return { from: mine[0], to: next[0], text: "" };
  return previous && { from: previous[1], to: mine[1], text: "" };
}
