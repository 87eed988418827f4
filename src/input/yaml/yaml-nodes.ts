import { type Document, isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import type { FieldPath } from "../../domain/finding.ts";

/** Where a field path leads in a YAML document: the last key and value on the way, and whether it went all the way. */
export interface FoundNode {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
  readonly whole: boolean;
}

const asNode = (value: unknown): Node | undefined => (isNode(value) ? value : undefined);

function step(node: unknown, part: string | number): Omit<FoundNode, "whole"> | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
    return pair && { key: asNode(pair.key), value: asNode(pair.value) };
  }
  if (!isSeq(node)) return undefined;
  const index = Number(part);
  return index in node.items ? { key: undefined, value: asNode(node.items[index]) } : undefined;
}

/** Follows a path from the top of a document as far as it goes. */
export function findNode(document: Document, path: FieldPath): FoundNode {
  let found: Omit<FoundNode, "whole"> = { key: undefined, value: asNode(document.contents) };
  for (const part of path) {
    const next = step(found.value, part);
    if (next === undefined) return { ...found, whole: false };
    found = next;
  }
  return { ...found, whole: true };
}
