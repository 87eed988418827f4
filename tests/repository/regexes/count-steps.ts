import { partsOfNode, type RegexNode } from "./regex-tree.ts";

/** More steps than this and nobody counts on. */
export const tooManySteps = 400_000;

class Enough extends Error {}

type Next = (at: number) => boolean;

/** How wide what a node matches can be: a look behind need not try more places than that. */
function widest(node: RegexNode): number {
  if (node.kind === "char") return 2;
  if (node.kind === "edge" || node.kind === "look") return 0;
  if (node.kind === "back") return Number.POSITIVE_INFINITY;
  const widths = partsOfNode(node).map(widest);
  if (node.kind === "choice") return Math.max(...widths);
  const width = widths.reduce((sum, one) => sum + one, 0);
  return node.kind === "repeat" ? (width === 0 ? 0 : width * node.max) : width;
}

const isWord = (char = ""): boolean => /^\w$/.test(char);

/**
 * Goes through a text as an engine that tries one way after the other does, all matches one after another, and counts the
 * steps. An engine may do better, by not looking where no match can begin; it is not relied on.
 */
export function countSteps(tree: RegexNode, flags: string, text: string): number {
  let steps = 0;
  const chars = new Map<string, boolean>();
  const captured = new Map<number, string>();
  const charFlags = flags.replace(/[gymd]/g, "");

  const matchesChar = (source: string, char: string): boolean => {
    const key = `${source}\0${char}`;
    let known = chars.get(key);
    if (known === undefined) {
      known = new RegExp(`^(?:${source})$`, charFlags).test(char);
      chars.set(key, known);
    }
    return known;
  };
  const isEdge = (source: string, at: number): boolean => {
    const isLine = flags.includes("m");
    const [before, after] = [text[at - 1], text[at]];
    if (source === "^") return at === 0 || (isLine && /[\n\r\u2028\u2029]/.test(before ?? ""));
    if (source === "$") return after === undefined || (isLine && /[\n\r\u2028\u2029]/.test(after));
    return (isWord(before) !== isWord(after)) === (source === "\\b");
  };
  const sees = (node: Extract<RegexNode, { kind: "look" }>, at: number): boolean => {
    if (!node.isBehind) return match(node.of, at, () => true) !== node.isNot;
    for (let from = at; from >= Math.max(0, at - widest(node.of)); from--)
      if (match(node.of, from, (end) => end === at)) return !node.isNot;
    return node.isNot;
  };
  const repeat = (
    node: Extract<RegexNode, { kind: "repeat" }>,
    done: number,
    at: number,
    next: Next,
  ): boolean => {
    const more = (): boolean =>
      done < node.max &&
      match(node.of, at, (end) =>
        end === at && done >= node.min ? false : repeat(node, done + 1, end, next),
      );
    const enough = (): boolean => done >= node.min && next(at);
    return node.isLazy ? enough() || more() : more() || enough();
  };
  const match = (node: RegexNode, at: number, next: Next): boolean => {
    if (++steps > tooManySteps) throw new Enough();
    switch (node.kind) {
      case "char": {
        const char = text[at];
        return char !== undefined && matchesChar(node.source, char) && next(at + 1);
      }
      case "edge":
        return isEdge(node.source, at) && next(at);
      case "look":
        return sees(node, at) && next(at);
      case "back": {
        const said = captured.get(node.number) ?? "";
        return text.startsWith(said, at) && next(at + said.length);
      }
      case "group":
        return match(node.of, at, (end) => {
          captured.set(node.number, text.slice(at, end));
          return next(end);
        });
      case "choice":
        return node.parts.some((part) => match(part, at, next));
      case "sequence": {
        const from = (index: number, place: number): boolean => {
          const part = node.parts[index];
          return part === undefined
            ? next(place)
            : match(part, place, (end) => from(index + 1, end));
        };
        return from(0, at);
      }
      case "repeat":
        return repeat(node, 0, at, next);
    }
  };

  try {
    let ended = 0;
    for (let start = 0; start <= text.length; start = Math.max(start + 1, ended)) {
      const isFound = match(tree, start, (end) => {
        ended = end;
        return true;
      });
      if (!isFound && flags.includes("y")) break;
    }
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return steps;
}
