import { partsOfNode, type RegexNode } from "./regex-tree.ts";

const everyday = [..."aZ1 \t\n\r.,:;-_/\\()[]{}<>#@\"'`~|*!?&=+%æ\u00a0\u2028\0"];

/** A text made of `pump` again and again. */
export interface HostileText {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

const allNodes = (node: RegexNode): readonly RegexNode[] => [
  node,
  ...partsOfNode(node).flatMap(allNodes),
];

type Accepts = (source: string, char: string) => boolean;

/** One character of each sort: two that the same places accept are the same to the expression. */
function sortsOfChars(tree: RegexNode, accepts: Accepts): readonly string[] {
  const sources = [
    ...new Set(allNodes(tree).flatMap((node) => (node.kind === "char" ? [node.source] : []))),
  ];
  const literal = sources.filter((source) => source.length === 1);
  const sorts = new Map<string, string>();
  for (const char of [...everyday, ...literal]) {
    const sort = sources.map((source) => Number(accepts(source, char))).join("");
    // Line ends are of a sort of their own, for the sake of `^` and `$`.
    const key = /[\n\r\u2028]/.test(char) ? `${sort} line` : sort;
    if (!sorts.has(key)) sorts.set(key, char);
  }
  return [...sorts.values()];
}

/** Short texts that a node matches: the plainest first, then with other sorts of characters. */
function textsOf(node: RegexNode, sorts: readonly string[], accepts: Accepts): readonly string[] {
  const inner = (one: RegexNode) => textsOf(one, sorts, accepts);
  switch (node.kind) {
    case "char": {
      const own = sorts.filter((char) => accepts(node.source, char));
      return own.length > 0 ? own : [node.source.replace(/^\\/, "")];
    }
    case "edge":
    case "look":
    case "back":
      return [""];
    case "group":
      return inner(node.of);
    case "choice":
      return node.parts.flatMap(inner);
    case "repeat":
      if (node.min === 0) return ["", ...inner(node.of)];
      return inner(node.of).map((text) => text.repeat(node.min));
    case "sequence": {
      const options = node.parts.map(inner);
      const plainest = options.map(([first = ""]) => first);
      const varied = options.flatMap((texts, place) =>
        texts.slice(1).map((text) => plainest.with(place, text).join("")),
      );
      return [plainest.join(""), ...varied];
    }
  }
}

/** Texts that lead an expression to each of its repetitions, and there on and on, to fail at the end. */
export function hostileTexts(tree: RegexNode, accepts: Accepts): readonly HostileText[] {
  const sorts = sortsOfChars(tree, accepts);
  const found: HostileText[] = [];
  const visit = (node: RegexNode, before: string): void => {
    if (node.kind === "repeat" && node.max > 100)
      for (const pump of new Set(textsOf(node.of, sorts, accepts)))
        for (const after of ["\0", "\n\0", "a"])
          if (pump !== "") found.push({ before, pump, after });
    let sofar = before;
    for (const part of partsOfNode(node)) {
      visit(part, node.kind === "sequence" ? sofar : before);
      const [plainest = ""] = textsOf(part, sorts, accepts);
      if (node.kind === "sequence") sofar += plainest;
    }
  };
  visit(tree, "");
  return found;
}
