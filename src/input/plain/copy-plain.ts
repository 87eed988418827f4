import { copyBlock, copyInBrackets } from "./copy-text.ts";
import { draft, put, putBytes, putText, putWord } from "./json-draft.ts";
import {
  carriageReturn,
  closeBrace,
  closeSquare,
  comma,
  dash,
  doubleQuote,
  isDigit,
  newline,
  point,
  space,
  startsText,
  unsure,
} from "./signs.ts";

const mostDigits = 31;
const zero = 48;

function endOfDigits(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < from + mostDigits) {
    const c = bytes[at] as number;
    if (!isDigit(c) && c !== point && c !== dash) break;
    at += 1;
  }
  return at;
}

const endsItem = (c: number | undefined): boolean =>
  c === space ||
  c === newline ||
  c === carriageReturn ||
  c === comma ||
  c === closeSquare ||
  c === closeBrace;

const mostWhole = 15;
const mostBeforePoint = 10;
const mostAfterPoint = 5;

/** Where a sign first stands between two places; `to` where it does not. */
function placeOf(sign: number, bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (bytes[at] === sign) return at;
  return to;
}

/** Digits and points between two places, as JSON and YAML both write a number: no zero in front, not too many digits, one point. */
function isNumber(bytes: Uint8Array, from: number, to: number): boolean {
  const at = placeOf(point, bytes, from, to);
  const before = at - from;
  if (before === 0 || (before > 1 && bytes[from] === zero)) return false;
  if (at === to) return before <= mostWhole;
  const after = to - at - 1;
  const isOnly = placeOf(point, bytes, at + 1, to) === to;
  return isOnly && before <= mostBeforePoint && after >= 1 && after <= mostAfterPoint;
}

/** Digits, points and dashes between two places: a number, a date or another text. */
function copyNumber(bytes: Uint8Array, from: number, to: number): number {
  if (placeOf(dash, bytes, from, to) < to) putText(bytes, from, to);
  else if (isNumber(bytes, from, to)) putBytes(bytes, from, to);
  else return unsure;
  return to;
}

const isSmallLetter = (c: number): boolean => c >= 97 && c <= 122;
const isHexadecimal = (c: number): boolean => isDigit(c) || (c >= 97 && c <= 102);
const isAt = (bytes: Uint8Array, at: number, is: (c: number) => boolean): boolean =>
  is(bytes[at] as number);

/** `6-1-e`, as articles are named here, where a digit stands already. */
const isArticle = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === dash &&
  isAt(bytes, at + 2, isDigit) &&
  bytes[at + 3] === dash &&
  isAt(bytes, at + 4, isSmallLetter);

const dashes = new Set([8, 13, 18, 23]);
const idLength = 36;

/** An id of a register. */
function isId(bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < idLength; at += 1) {
    const c = bytes[from + at] as number;
    if (dashes.has(at) ? c !== dash : !isHexadecimal(c)) return false;
  }
  return true;
}

/** Names that begin with a digit, which no parser takes for numbers or dates. */
function copyNamed(bytes: Uint8Array, from: number): number {
  const length = isArticle(bytes, from) ? 5 : isId(bytes, from) ? idLength : 0;
  if (length === 0 || !endsItem(bytes[from + length])) return unsure;
  putText(bytes, from, from + length);
  return from + length;
}

const words = ["true", "false", "null"];

/** What a word means, told by its letters from a place of the draft to its end: a word of words above, in small letters, capitals or with a capital first. */
function meaningFrom(from: number): string | undefined {
  const { bytes, end } = draft;
  const length = end - from;
  if (length < 4 || length > 5) return undefined;
  const first = (bytes[from] as number) | 32;
  const word = words.find((known) => known.length === length && known.charCodeAt(0) === first);
  if (word === undefined) return undefined;
  const written = String.fromCharCode(...bytes.subarray(from, end));
  const isWord = written === word || written === word.toUpperCase();
  return isWord || written === `${word[0]?.toUpperCase()}${word.slice(1)}` ? word : undefined;
}

/** Closes the quotes around a text that began at `start`, or writes what it means in their place. */
function closeText(start: number): void {
  const meaning = meaningFrom(start + 1);
  if (meaning === undefined) {
    put(doubleQuote);
    return;
  }
  draft.end = start;
  putWord(meaning);
}

/** Copies what stands without quotes: a text, a number, a date, true, false or null. Gives the place where it ends. */
export function copyPlain(bytes: Uint8Array, from: number, inBrackets: boolean): number {
  const start = draft.end;
  let text = from;
  if (isDigit(bytes[from] as number)) {
    const end = endOfDigits(bytes, from);
    text = end + 1;
    if (bytes[end] !== space || !startsText(bytes, text))
      return endsItem(bytes[end]) ? copyNumber(bytes, from, end) : copyNamed(bytes, from);
  } else if (!startsText(bytes, from)) return unsure;
  put(doubleQuote);
  putBytes(bytes, from, text);
  const end = inBrackets ? copyInBrackets(bytes, text) : copyBlock(bytes, text);
  closeText(start);
  return end;
}
