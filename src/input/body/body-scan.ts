import type { BodyLink } from "../../domain/entry.ts";
import { type BodyFacts, markContent, type OpenSection } from "./body-facts.ts";
import { scanInline } from "./inline-scan.ts";
import { hasLetters, isHint } from "./template-text.ts";

/** What the line before was; a few marks mean something else right below text. */
type Before = "nothing" | "text" | "quote" | "hint";

export interface Scan {
  readonly sections: OpenSection[];
  readonly links: BodyLink[];
  before: Before;
  /** The code block or comment that is open: which line closes it, and whether its lines count as content. */
  open: { readonly closes: (line: string) => boolean; readonly counts: boolean } | undefined;
}

/** Each reads one line that begins in its way, from `indent` on; false when it is not sure. */
type ReadLine = (line: string, at: number, scan: Scan, indent?: number) => boolean;

/** Counts what was read as content of the section at hand. */
export function say(scan: Scan): void {
  if (scan.sections.at(-1)?.hasContent === false) markContent(scan.sections);
}

/** Text: a paragraph, a cell, an item. */
const readText: ReadLine = (line, at, scan, indent = 0) => {
  const read = scanInline(indent === 0 ? line : line.slice(indent), at, indent);
  if (read === undefined) return false;
  if (read.links.length > 0) scan.links.push(...read.links);
  if (read.says) say(scan);
  scan.before = "text";
  return true;
};

/** The text of a heading line without the hashes that may close it. */
function headingText(rest: string): string {
  const text = rest.trim();
  let end = text.length;
  while (text[end - 1] === "#") end--;
  return end === 0 || /[ \t]/.test(text[end - 1] ?? "") ? text.slice(0, end).trimEnd() : text;
}

const readHash: ReadLine = (line, at, scan) => {
  const marks = /^#{1,6}(?=[ \t]|$)/.exec(line)?.[0].length;
  if (marks === undefined) return readText(line, at, scan);
  const text = headingText(line.slice(marks));
  if (/[`*_[\]<&\\!~#]/.test(text)) return false;
  const heading = text.replace(/\s+/g, " ");
  scan.sections.push({ heading, depth: marks, line: at, hasContent: false });
  scan.before = "nothing";
  return true;
};

/** A line of a hint: what it says is the template's, but its links are checked like any. */
function readHint(line: string, at: number, scan: Scan): boolean {
  const read = scanInline(line, at, 0);
  if (read !== undefined) scan.links.push(...read.links);
  scan.before = "hint";
  return read !== undefined;
}

const readQuote: ReadLine = (line, at, scan) => {
  if (scan.before === "text") return false;
  if (scan.before === "hint" || (scan.before === "nothing" && isHint(line)))
    return readHint(line, at, scan);
  const text = /^> ?(?=[\p{L}\p{N}"(])/u.exec(line);
  if (text === null || isHint(line)) return false;
  const indent = text[0].length;
  if (numbered.test(line.slice(indent)) || !readText(line, at, scan, indent)) return false;
  scan.before = "quote";
  return true;
};

const readFence: ReadLine = (line, at, scan) => {
  const [fence] = /^(?:`{3,}|~{3,})/.exec(line) ?? [];
  if (fence === undefined) return readText(line, at, scan);
  if (line.slice(fence.length).includes("`")) return false;
  const mark = fence[0] ?? "`";
  const closes = (inner: string): boolean => {
    const closing = inner.trim();
    return closing.length >= fence.length && closing === mark.repeat(closing.length);
  };
  scan.open = { closes, counts: true };
  return true;
};

/** A comment on lines of its own; Markdown takes the rest of its last line to it. */
const readComment: ReadLine = (line, at, scan) => {
  if (!line.startsWith("<!--")) return !/^<[a-zA-Z/!?]/.test(line) && readText(line, at, scan);
  if (/^<!--?-?>/.test(line)) return false;
  scan.before = "nothing";
  if (!line.slice(4).includes("-->"))
    scan.open = { closes: (inner) => inner.includes("-->"), counts: false };
  return true;
};

const numbered = /^\d{1,9}[.)](?:[ \t]|$)/;
const item = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[[ xX]\](?:[ \t]+|$))?/;
const onlyMarks = /^[-*_=][-*_= \t]*$/;
const thematicBreak = /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
/** What would open a block of its own inside an item or an indented line. */
const opensBlock = /^(?:[>#<\t]|`{3}|~{3}|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;

/** `- item`, `1. item`, a rule, or text that begins with such a mark. */
const readMark: ReadLine = (line, at, scan, indent = 0) => {
  const text = line.slice(indent);
  if (onlyMarks.test(text))
    return indent === 0 && scan.before === "nothing" && thematicBreak.test(text);
  const marker = item.exec(text)?.[0] ?? "";
  if (marker === "") return readText(line, at, scan, indent);
  const rest = text.slice(marker.length);
  if (rest === "") return scan.before === "nothing";
  // Five blanks and more make the item's text code.
  if (/^\S+[ \t]{5}/.test(marker) || opensBlock.test(rest) || onlyMarks.test(rest)) return false;
  return readText(line, at, scan, indent + marker.length);
};

const readIndented: ReadLine = (line, at, scan) => {
  const indent = line.search(/[^ ]/);
  const text = line.slice(indent);
  if (/^[>#<\t]|^`{3}|^~{3}/.test(text)) return false;
  // Four blanks may be code, where a link is none.
  if (indent >= 4 && /[[\]`]/.test(text)) return false;
  return readMark(line, at, scan, indent);
};

const unread: ReadLine = () => false;
const readers: Readonly<Record<string, ReadLine>> = Object.fromEntries([
  ["#", readHash],
  [">", readQuote],
  ["`", readFence],
  ["~", readFence],
  ["<", readComment],
  [" ", readIndented],
  ["\t", unread],
  ...[..."-*+_=0123456789"].map((mark) => [mark, readMark] as const),
]);

function readOpenBlock(line: string, scan: Scan, block: NonNullable<Scan["open"]>): void {
  if (block.closes(line)) {
    scan.open = undefined;
    scan.before = "nothing";
  } else if (block.counts && hasLetters(line)) say(scan);
}

/** Reads the line with this number, without its end; false when it is not sure. */
export function readLine(line: string, at: number, scan: Scan): boolean {
  if (scan.open !== undefined) {
    readOpenBlock(line, scan, scan.open);
    return true;
  }
  if (!/[^ \t]/.test(line)) {
    scan.before = "nothing";
    return true;
  }
  return (readers[line[0] ?? ""] ?? readText)(line, at, scan);
}

export const newScan = (): Scan => ({
  sections: [],
  links: [],
  before: "nothing",
  open: undefined,
});

/**
 * What a plain body says, line by line without a Markdown parser; nothing as soon as it is not sure (underlined
 * headings, HTML, reference links, escapes, code that may hide a link …). Errs towards not being sure.
 */
export function scanBody(text: string): BodyFacts | undefined {
  if (text.includes("\r") && /\r(?!\n)/.test(text)) return undefined;
  const scan = newScan();
  let at = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, text[end - 1] === "\r" && end > start ? end - 1 : end);
    if (!readLine(line, ++at, scan)) return undefined;
    start = end + 1;
  }
  return scan;
}
