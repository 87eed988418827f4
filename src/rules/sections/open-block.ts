/** A code block, a comment or HTML that a line of a body begins. */
export interface OpenBlock {
  readonly kind: "code" | "comment" | "html";
  /** Where it begins, counted from 0. */
  readonly at: number;
  /** What ends it, on a line of its own. */
  readonly ends: string;
  readonly closes: (line: string) => boolean;
}

const fence = /^ {0,3}(`{3,}|~{3,})(.*)/s;

/** What Markdown takes for HTML until it has ended, blank lines or not; all other HTML ends with a blank line. */
const html = [
  { begins: /^ {0,3}<!--/, kind: "comment", ends: "-->" },
  { begins: /^ {0,3}<\?/, kind: "html", ends: "?>" },
  { begins: /^ {0,3}<!\[CDATA\[/, kind: "html", ends: "]]>" },
  { begins: /^ {0,3}<![a-z]/i, kind: "html", ends: ">" },
] as const;

function untilSaid(
  line: string,
  at: number,
  kind: OpenBlock["kind"],
  ends: string,
): OpenBlock | undefined {
  const closes = (inner: string): boolean => inner.toLowerCase().includes(ends);
  return closes(line) ? undefined : { kind, at, ends, closes };
}

/** The block that a line begins, if it begins one and does not end it too. Those inside lists and quotes end with these. */
export function blockBegunBy(line: string, at: number): OpenBlock | undefined {
  const [, marks, info = ""] = fence.exec(line) ?? [];
  if (marks !== undefined && !(marks.startsWith("`") && info.includes("`"))) {
    const closing = new RegExp(`^ {0,3}\\${marks[0]}{${marks.length},}[ \\t]*$`);
    return { kind: "code", at, ends: marks, closes: (inner) => closing.test(inner) };
  }
  const [, tag] = /^ {0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i.exec(line) ?? [];
  if (tag !== undefined) return untilSaid(line, at, "html", `</${tag.toLowerCase()}>`);
  const sign = html.find(({ begins }) => begins.test(line));
  return sign && untilSaid(line, at, sign.kind, sign.ends);
}
