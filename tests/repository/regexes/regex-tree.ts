/** A regular expression as the parts it is matched by. `char` matches one character, by its own source. */
export type RegexNode =
  | { readonly kind: "char" | "edge"; readonly source: string }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly RegexNode[] }
  | {
      readonly kind: "repeat";
      readonly of: RegexNode;
      readonly min: number;
      readonly max: number;
      readonly isLazy: boolean;
    }
  | {
      readonly kind: "look";
      readonly of: RegexNode;
      readonly isBehind: boolean;
      readonly isNot: boolean;
    }
  | { readonly kind: "group"; readonly of: RegexNode; readonly number: number }
  | { readonly kind: "back"; readonly number: number };

const charForms =
  /^(?:\[(?:\\.|[^\\\]])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[^bB1-9k]|[^\\()|[])/u;
const groupForms = /^\((?:\?(?:(:)|(<?[=!])|<([A-Za-z]\w*)>))?/;
const counts = /^(?:([*+?])|\{(\d+)(?:(,)(\d+)?)?\})(\?)?/;

function repeatsIn(found: RegExpExecArray): { readonly min: number; readonly max: number } {
  const [, sign, least = "", comma, most] = found;
  if (sign === "?") return { min: 0, max: 1 };
  if (sign !== undefined) return { min: sign === "+" ? 1 : 0, max: Number.POSITIVE_INFINITY };
  const open = comma === undefined ? Number(least) : Number.POSITIVE_INFINITY;
  return { min: Number(least), max: most === undefined ? open : Number(most) };
}

/** Takes a regular expression apart. Throws at what it does not know. */
export function regexTree(source: string): RegexNode {
  let at = 0;
  let groups = 0;
  const names = new Map<string, number>();

  const take = (form: RegExp): RegExpExecArray | null => {
    const found = form.exec(source.slice(at));
    if (found !== null) at += found[0].length;
    return found;
  };
  const choice = (): RegexNode => {
    const parts = [sequence()];
    while (source[at] === "|") {
      at++;
      parts.push(sequence());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "choice", parts };
  };
  const sequence = (): RegexNode => {
    const parts: RegexNode[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const one = atom();
      const count = take(counts);
      const isLazy = count?.[5] !== undefined;
      parts.push(count === null ? one : { kind: "repeat", of: one, isLazy, ...repeatsIn(count) });
    }
    return { kind: "sequence", parts };
  };
  const within = (): RegexNode => {
    const of = choice();
    at++;
    return of;
  };
  const group = ([, isPlain, look, name]: RegExpExecArray): RegexNode => {
    if (isPlain !== undefined) return within();
    if (look !== undefined)
      return {
        kind: "look",
        isBehind: look.startsWith("<"),
        isNot: look.endsWith("!"),
        of: within(),
      };
    const number = ++groups;
    if (name !== undefined) names.set(name, number);
    return { kind: "group", number, of: within() };
  };
  const atom = (): RegexNode => {
    const opening = take(groupForms);
    if (opening !== null) return group(opening);
    const edge = take(/^(?:\^|\$|\\b|\\B)/);
    if (edge !== null) return { kind: "edge", source: edge[0] };
    const back = take(/^\\(?:([1-9])|k<(\w+)>)/);
    if (back !== null) return { kind: "back", number: Number(back[1] ?? names.get(back[2] ?? "")) };
    const char = take(charForms);
    if (char === null) throw new Error(`Not understood: ${source.slice(at)} in ${source}`);
    return { kind: "char", source: char[0] };
  };
  const tree = choice();
  if (at < source.length) throw new Error(`Not understood: ${source.slice(at)} in ${source}`);
  return tree;
}

/** The parts of a node that are nodes themselves. */
export function partsOfNode(node: RegexNode): readonly RegexNode[] {
  if ("parts" in node) return node.parts;
  return "of" in node ? [node.of] : [];
}
