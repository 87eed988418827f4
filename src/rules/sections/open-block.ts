/** A code block or a comment that a line of a body begins. */
export interface OpenBlock {
  readonly kind: "code" | "comment";
  /** Where it begins, counted from 0. */
  readonly at: number;
  /** The marks that end it, on a line of their own. */
  readonly ends: string;
  readonly closes: (line: string) => boolean;
}

const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** The block that a line begins, if it begins one and does not end it too. Those inside lists and quotes end with these. */
export function blockBegunBy(line: string, at: number): OpenBlock | undefined {
  const [, marks, info = ""] = fence.exec(line) ?? [];
  if (marks !== undefined && !(marks.startsWith("`") && info.includes("`"))) {
    const closing = new RegExp(`^ {0,3}\\${marks[0]}{${marks.length},}[ \\t]*$`);
    return { kind: "code", at, ends: marks, closes: (inner) => closing.test(inner) };
  }
  if (/^ {0,3}<!--/.test(line) && !line.includes("-->"))
    return { kind: "comment", at, ends: "-->", closes: (inner) => inner.includes("-->") };
  return undefined;
}

/** The block that is still open where a text ends. */
export function blockLeftOpen(lines: readonly string[]): OpenBlock | undefined {
  let open: OpenBlock | undefined;
  lines.forEach((line, at) => {
    if (open === undefined) open = blockBegunBy(line, at);
    else if (open.closes(line)) open = undefined;
  });
  return open;
}
