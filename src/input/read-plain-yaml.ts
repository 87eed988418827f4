import { holdsFewer, nameAt } from "./read-plain-name.ts";
import { readScalar, readValue, skipSpaces, unsure } from "./read-plain-value.ts";
import { plainLines } from "./yaml-plain-lines.ts";

type Fields = Record<string, unknown>;

/** Where reading stands: the line at hand (`start` is its first character that is no space), or none left (`indent` -1). */
interface Reader {
  readonly text: string;
  next: number;
  indent: number;
  start: number;
  end: number;
}

const newline = 10;
const carriageReturn = 13;
const space = 32;
const hash = 35;
const ampersand = 38;
const dash = 45;
const colon = 58;

/** Goes on to the next line that says something. */
function advance(reader: Reader): void {
  const { text } = reader;
  while (reader.next < text.length) {
    const lineStart = reader.next;
    const lineEnd = text.indexOf("\n", lineStart);
    reader.next = lineEnd + 1;
    const start = skipSpaces(text, lineStart);
    const first = text.charCodeAt(start);
    if (first === newline || first === carriageReturn || first === hash) continue;
    reader.indent = start - lineStart;
    reader.start = start;
    reader.end = text.charCodeAt(lineEnd - 1) === carriageReturn ? lineEnd - 1 : lineEnd;
    return;
  }
  reader.indent = -1;
}

const isAtEnd = ({ indent }: Reader): boolean => indent < 0;
const atDash = ({ text, start }: Reader): boolean =>
  text.charCodeAt(start) === dash && text.charCodeAt(start + 1) === space;

/** Where the colon of a key that begins at `from` stands, or -1 when no key begins there. */
function keyEnd(text: string, from: number): number {
  let at = from;
  for (let c = text.charCodeAt(at); isWord(c); c = text.charCodeAt(at)) at += 1;
  if (at === from || text.charCodeAt(at) !== colon) return -1;
  return text.charCodeAt(at + 1) <= space ? at : -1;
}

/** The same for a name of several words. */
function longKeyEnd(text: string, from: number, lineEnd: number): number {
  let at = from;
  for (; at < lineEnd; at += 1) {
    const c = text.charCodeAt(at);
    if (c === colon) return text.charCodeAt(at + 1) <= space ? at : -1;
    if (
      !isWord(c) &&
      c < 128 &&
      c !== ampersand &&
      (c !== space || text.charCodeAt(at + 1) === space)
    )
      return -1;
  }
  return -1;
}

const isWord = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);

/** What stands below a key without a value, which itself stands in `column`. */
function readBelow(reader: Reader, column: number): unknown {
  advance(reader);
  if (reader.indent < column) return null;
  if (atDash(reader)) return readList(reader);
  return reader.indent > column ? readMap(reader, reader.indent) : null;
}

/** A group of fields; the line at hand is its first. Throws `unsure` where a line is not where it plainly belongs. */
function readMap(reader: Reader, column: number): Fields {
  const { text } = reader;
  const fields: Fields = {};
  let count = 0;
  do {
    const shortEnd = keyEnd(text, reader.start);
    const end = shortEnd < 0 ? longKeyEnd(text, reader.start, reader.end) : shortEnd;
    if (end < 0) throw unsure;
    const key = nameAt(text, reader.start, end);
    count += 1;
    const from = skipSpaces(text, end + 1);
    if (from >= reader.end || text.charCodeAt(from) === hash) {
      fields[key] = readBelow(reader, column);
    } else {
      fields[key] = readValue(text, from, reader.end);
      advance(reader);
    }
  } while (reader.indent === column && !atDash(reader));
  if (reader.indent > column || holdsFewer(fields, count)) throw unsure;
  return fields;
}

function readList(reader: Reader): readonly unknown[] {
  const { text, indent } = reader;
  const items: unknown[] = [];
  do {
    const from = reader.start + 2;
    if (keyEnd(text, from) >= 0) {
      reader.start = from;
      reader.indent = indent + 2;
      items.push(readMap(reader, indent + 2));
    } else {
      items.push(readScalar(text, from, reader.end));
      advance(reader);
    }
  } while (reader.indent === indent && atDash(reader));
  if (reader.indent > indent) throw unsure;
  // A list that grew has room for many more; its copy has none to spare.
  return items.slice();
}

/**
 * The fastest reading of one YAML mapping: every line plain at first sight, groups by indentation, no text over several lines.
 * Gives nothing, never a guess, for anything else.
 */
export function readPlainYaml(yaml: string): Readonly<Fields> | undefined {
  plainLines.lastIndex = 0;
  if (!plainLines.test(yaml) || plainLines.lastIndex !== yaml.length) return undefined;
  const reader: Reader = { text: yaml, next: 0, indent: -1, start: 0, end: 0 };
  advance(reader);
  if (reader.indent !== 0 || atDash(reader)) return undefined;
  try {
    const fields = readMap(reader, 0);
    return isAtEnd(reader) ? fields : undefined;
  } catch (error) {
    if (error === unsure) return undefined;
    throw error;
  }
}
