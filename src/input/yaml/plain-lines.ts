import { isPlainText } from "../plain/read-plain-bytes.ts";
import { plainLines } from "./yaml-plain-lines.ts";

/** One line of YAML that is plain at first sight. Offsets are into the whole text; -1 where there is none. */
export interface PlainLine {
  /** Column of the first character that is no space. */
  readonly indent: number;
  readonly dash: boolean;
  /** Column of what stands after the dash, or of the line's content. */
  readonly column: number;
  /** Empty where the line has no key. */
  readonly key: string;
  readonly keyStart: number;
  readonly valueStart: number;
  /** The end of the value, without comment and trailing space; equals `valueStart` where there is no value. */
  readonly valueEnd: number;
  readonly commented: boolean;
}

const space = 0x20;
const dash = 0x2d;
const colon = 0x3a;
const hash = 0x23;

const isKeyCharacter = (c: number): boolean =>
  (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39);

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === space) at += 1;
  return at;
}

/** Where the key that begins at `from` has its colon, or -1 where there is no key. */
function colonOfKey(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isKeyCharacter(text.charCodeAt(at))) at += 1;
  if (at === from || at === end || text.charCodeAt(at) !== colon) return -1;
  return at + 1 === end || text.charCodeAt(at + 1) === space ? at : -1;
}

/** Where the brackets that open at `from` close; brackets in quotes do not count. */
function endOfBrackets(text: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at += 1) {
    const c = text.charCodeAt(at);
    if (c === 0x22 || c === 0x27) at = text.indexOf(c === 0x22 ? '"' : "'", at + 1);
    else if (c === 0x5b || c === 0x7b) depth += 1;
    else if ((c === 0x5d || c === 0x7d) && --depth === 0) return at + 1;
  }
  return end;
}

function endOfText(text: string, from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    !(text.charCodeAt(at) === hash && (at === from || text.charCodeAt(at - 1) === space))
  )
    at += 1;
  while (at > from && text.charCodeAt(at - 1) === space) at -= 1;
  return at;
}

function endOfValue(text: string, from: number, end: number): number {
  const c = text.charCodeAt(from);
  if (from === end) return end;
  if (c === 0x22 || c === 0x27) return text.indexOf(c === 0x22 ? '"' : "'", from + 1) + 1;
  return c === 0x5b || c === 0x7b ? endOfBrackets(text, from, end) : endOfText(text, from, end);
}

function readLine(text: string, start: number, end: number): PlainLine | undefined {
  const content = skipSpaces(text, start, end);
  const hasDash = text.charCodeAt(content) === dash && text.charCodeAt(content + 1) === space;
  const from = hasDash ? content + 2 : content;
  const keyEnd = colonOfKey(text, from, end);
  const valueStart = skipSpaces(text, keyEnd < 0 ? from : keyEnd + 1, end);
  const valueEnd = endOfValue(text, valueStart, end);
  if (valueEnd === valueStart && !hasDash && keyEnd < 0) return undefined;
  return {
    indent: content - start,
    dash: hasDash,
    column: from - start,
    key: keyEnd < 0 ? "" : text.slice(from, keyEnd),
    keyStart: keyEnd < 0 ? -1 : from,
    valueStart,
    valueEnd,
    commented: skipSpaces(text, valueEnd, end) < end,
  };
}

// A line without key and dash goes on with a text begun above it, and a value with lines below it does too.
function standsAlone(line: PlainLine, next: PlainLine | undefined): boolean {
  if (line.key === "" && !line.dash) return false;
  if (next === undefined || line.valueEnd === line.valueStart) return true;
  return next.indent < line.column || (next.indent === line.column && !next.dash);
}

/** Is every line plain at first sight? The engine takes longer to compile the regular expression than a small catalogue takes to be read. */
function isPlain(text: string): boolean {
  if (isPlainText(text)) return true;
  plainLines.lastIndex = 0;
  return plainLines.test(text) && plainLines.lastIndex === text.length;
}

/**
 * Takes YAML apart into its lines, blank lines and comments left out. `undefined` when a single line of it is not plain at
 * first sight, or goes on below itself: the exact parser knows better.
 */
export function readPlainLines(yaml: string): readonly PlainLine[] | undefined {
  // A carriage return that ends the text is a line end to one parser and text to another.
  if (yaml.endsWith("\r")) return undefined;
  const text = yaml.endsWith("\n") ? yaml : `${yaml}\n`;
  if (!isPlain(text)) return undefined;
  const lines: PlainLine[] = [];
  let last: PlainLine | undefined;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = text.charCodeAt(found - 1) === 0x0d ? found - 1 : found;
    const line = readLine(text, start, end);
    start = found + 1;
    if (line === undefined) continue;
    if (last !== undefined && !standsAlone(last, line)) return undefined;
    lines.push(line);
    last = line;
  }
  return last !== undefined && standsAlone(last, undefined) ? lines : undefined;
}
