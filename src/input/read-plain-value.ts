import { holdsFewer, nameAt, valueAt } from "./read-plain-name.ts";

/** Thrown where only a real parser knows. A plain value: it is thrown often, and nobody reads a stack of it. */
export const unsure: unique symbol = Symbol("unsure");

const space = 32;
const hash = 35;
const doubleQuote = 34;
const singleQuote = 39;
const comma = 44;
const openSquare = 91;
const closeSquare = 93;
const openBrace = 123;
const closeBrace = 125;

/** The first place from `from` on that is no space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  return at;
}

/** Only blanks: YAML keeps other white space, which `trimEnd` would take away. */
function sliceWithoutBlanks(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) === space) end -= 1;
  return valueAt(text, from, end);
}

/** Where the text of a line ends: before a comment, or with the line. */
function endBeforeComment(text: string, from: number, lineEnd: number): number {
  for (let at = from + 1; at < lineEnd; at += 1)
    if (text.charCodeAt(at) === hash && text.charCodeAt(at - 1) === space) return at - 1;
  return lineEnd;
}

const isWhole = /^(?:0|[1-9]\d{0,14})$/;
const isDecimal = /^(?:0|[1-9]\d{0,9})\.\d{1,5}$/;
const isAllDigits = /^[\d.]+$/;

function resolveNumber(word: string): string | number {
  // Dates, the commonest by far, and versions with a dash stay text.
  if (word.charCodeAt(4) === 45 || !isAllDigits.test(word)) return word;
  if (isWhole.test(word) || isDecimal.test(word)) return Number(word);
  throw unsure;
}

/** What plain text stands for in YAML's core schema; it begins with a letter or a digit. */
function resolve(word: string): unknown {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return resolveNumber(word);
  if (word.length > 5) return word;
  switch (word) {
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
    case "null":
    case "Null":
    case "NULL":
      return null;
    default:
      return word;
  }
}

/** Quoted or plain text that ends where its line ends or a comment begins. */
export function readScalar(text: string, from: number, lineEnd: number): unknown {
  const first = text.charCodeAt(from);
  if (first === doubleQuote || first === singleQuote || first === openSquare || first === openBrace)
    return readValue(text, from, lineEnd);
  return resolve(sliceWithoutBlanks(text, from, endBeforeComment(text, from, lineEnd)));
}

/** A value on one line: a scalar, or a list or group in brackets. The line is plain at first sight (`plainLines`). */
export function readValue(text: string, from: number, lineEnd: number): unknown {
  const first = text.charCodeAt(from);
  switch (first) {
    case doubleQuote:
      return valueAt(text, from + 1, text.indexOf('"', from + 1));
    case singleQuote:
      return valueAt(text, from + 1, text.indexOf("'", from + 1));
    case openSquare:
      return readFlowList(text, { at: from });
    case openBrace:
      return readFlowMap(text, { at: from });
    default:
      return readScalar(text, from, lineEnd);
  }
}

interface Cursor {
  at: number;
}

function readFlowItem(text: string, cursor: Cursor): unknown {
  const from = cursor.at;
  const first = text.charCodeAt(from);
  if (first === openSquare) return readFlowList(text, cursor);
  if (first === doubleQuote || first === singleQuote) {
    const end = text.indexOf(first === doubleQuote ? '"' : "'", from + 1);
    cursor.at = end + 1;
    return valueAt(text, from + 1, end);
  }
  let at = from;
  for (let c = first; c !== comma && c !== closeSquare && c !== closeBrace; at += 1)
    c = text.charCodeAt(at + 1);
  cursor.at = at;
  return resolve(sliceWithoutBlanks(text, from, at));
}

/** Past a comma and blanks; says whether the bracket closed instead. */
function closes(text: string, cursor: Cursor, bracket: number): boolean {
  cursor.at = skipSpaces(text, cursor.at);
  if (text.charCodeAt(cursor.at) === comma) cursor.at = skipSpaces(text, cursor.at + 1);
  if (text.charCodeAt(cursor.at) !== bracket) return false;
  cursor.at += 1;
  return true;
}

function readFlowList(text: string, cursor: Cursor): readonly unknown[] {
  const items: unknown[] = [];
  cursor.at += 1;
  while (!closes(text, cursor, closeSquare)) items.push(readFlowItem(text, cursor));
  // A list that grew has room for many more; its copy has none to spare.
  return items.slice();
}

function readFlowMap(text: string, cursor: Cursor): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  let count = 0;
  cursor.at += 1;
  while (!closes(text, cursor, closeBrace)) {
    const colon = text.indexOf(":", cursor.at);
    const key = nameAt(text, cursor.at, colon);
    count += 1;
    cursor.at = skipSpaces(text, colon + 1);
    fields[key] = readFlowItem(text, cursor);
  }
  if (holdsFewer(fields, count)) throw unsure;
  return fields;
}
