import { isCollection, isNode, isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import { nextLine } from "./text-edit.ts";

export const isSimple = (value: unknown): boolean => typeof value !== "object" || value === null;

export const startOf = (node: Node): number => node.range?.[0] ?? 0;
export const endOf = (node: Node): number => node.range?.[1] ?? 0;

/** A node that something is written for; `key:` alone has a value of no length. */
export const isWritten = (node: unknown): node is Node =>
  isNode(node) && startOf(node) < endOf(node);

export const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true;

/** A text that begins with `|` or `>`. */
export const isBlockText = (node: unknown): boolean =>
  isScalar(node) && node.type?.startsWith("BLOCK") === true;

/** The key of a pair the parser has read; every one of ours is a simple name. */
export function keyOf({ key }: Pair): Node {
  if (isNode(key)) return key;
  throw new TypeError("A key read from text is always a node");
}

/** The pair with a key of this name. */
export const pairOf = (map: YAMLMap, part: string | number): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));

/** The last thing written of a pair. */
export const lastOf = (pair: Pair): Node => (isWritten(pair.value) ? pair.value : keyOf(pair));

/** Behind the last line of a node; a text over several lines may already end behind its line end. */
export function behind(yaml: string, node: Node): number {
  const end = endOf(node);
  return yaml[end - 1] === "\n" ? end : nextLine(yaml, end);
}
