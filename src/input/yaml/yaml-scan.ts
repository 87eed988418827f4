import { plainLines } from "./yaml-plain-lines.ts";
import {
  charAt,
  code,
  dash,
  hash,
  isOdd,
  lookAt,
  marks,
  type ScanState,
  space,
  unsure,
} from "./yaml-scan-marks.ts";

/** A number too large for JavaScript, and the names the exact way refuses as keys. */
const refusedElsewhere =
  /(?<![\w.+-])[-+]?[\d.]+[eE][-+]?\d{3,}(?![\w.-])|\d{200}|__proto__|constructor|prototype/;

/** Dashes of one or more list items; where the content after them begins, or -1 when an item is empty or odd. */
function afterDashes(text: string, from: number, lineEnd: number): number {
  let i = from;
  for (let dashes = 0; text.charCodeAt(i) === dash && charAt(text, i + 1) === space; dashes++) {
    if (dashes === 3) return -1;
    i++;
    while (i < lineEnd && text.charCodeAt(i) === space) i++;
    const c = charAt(text, i);
    if (i === lineEnd || c === hash || c < space) return -1;
  }
  return text.charCodeAt(i) === dash && charAt(text, i + 1) < space ? -1 : i;
}

/** Where the content of a line begins, or -1 when the line is unusual. */
function contentStart(text: string, lineStart: number, lineEnd: number, state: ScanState): number {
  let i = lineStart;
  while (i < lineEnd && text.charCodeAt(i) === space) i++;
  if (i === lineEnd) return i;
  if (state.depth > 0) return i - lineStart > state.column ? i : -1;
  const first = text.charCodeAt(i);
  if (i === lineStart && (first === code("%") || first === code("."))) return -1;
  if (i === lineStart && text.startsWith("---", i)) return -1;
  const content = afterDashes(text, i, lineEnd);
  state.column = content - lineStart;
  state.content = content;
  return content;
}

/** Both parsers skip a comment, whatever it holds, unless the # stands inside a quoted text. */
function commentBegins(text: string, i: number, lineStart: number, state: ScanState): boolean {
  if (state.depth > 0 || (i > lineStart && text.charCodeAt(i - 1) !== space)) return false;
  return !/["']/.test(text.slice(lineStart, i));
}

function commentIsPlain(text: string, from: number, lineEnd: number): boolean {
  for (let i = from; i < lineEnd; i++)
    if (isOdd(text.charCodeAt(i)) || strayReturn(text, i)) return false;
  return true;
}

/** The line end is where `lineEnd` says; a CR anywhere else is a line end to one parser and text to the other. */
const strayReturn = (text: string, i: number): boolean =>
  text.charCodeAt(i) === 0x0d && text.charCodeAt(i + 1) !== 0x0a;

function lineIsPlain(text: string, lineStart: number, lineEnd: number, state: ScanState): boolean {
  if (refusedElsewhere.test(text.slice(lineStart, lineEnd))) return false;
  let i = contentStart(text, lineStart, lineEnd, state);
  if (i < 0) return false;
  for (; i < lineEnd; i++) {
    const c = text.charCodeAt(i);
    if (isOdd(c) || strayReturn(text, i)) return false;
    if (c >= 128 || marks[c] === 0) continue;
    if (c === hash && commentBegins(text, i, lineStart, state))
      return commentIsPlain(text, i, lineEnd);
    i = lookAt(text, i, c, state, lineStart);
    if (i === unsure) return false;
  }
  return true;
}

/** Past every line that is plain at first sight; inside open brackets each line needs the closer look. */
function skipPlainLines(yaml: string, start: number, state: ScanState): number {
  if (state.depth > 0) return start;
  plainLines.lastIndex = start;
  return plainLines.test(yaml) ? plainLines.lastIndex : start;
}

/**
 * Does this YAML hold nothing on which the fast and the exact parser could differ? Errs towards no: a wrong no costs
 * a millisecond, a wrong yes would let one program see other fields than another. Linear.
 */
export function isPlainYaml(yaml: string): boolean {
  const state: ScanState = { content: 0, column: 0, depth: 0, braces: 0, keyed: false };
  for (let start = skipPlainLines(yaml, 0, state); start < yaml.length; ) {
    const found = yaml.indexOf("\n", start);
    const end = found < 0 ? yaml.length : found;
    if (!lineIsPlain(yaml, start, end, state)) return false;
    start = skipPlainLines(yaml, end + 1, state);
  }
  return state.depth === 0;
}
