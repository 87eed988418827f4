import { draft, put, putBytes, putQuote } from "./json-draft.ts";
import {
  ampersand,
  backslash,
  carriageReturn,
  closeBrace,
  closeSquare,
  colon,
  comma,
  doubleQuote,
  goesOn,
  inBlock,
  inBrackets,
  inQuotes,
  newline,
  slash,
  space,
  unsure,
  wideSign,
} from "./signs.ts";

/** Copies what needs no closer look; gives the place of what does. */
function copyOrdinary(bytes: Uint8Array, from: number, closely: Readonly<Uint8Array>): number {
  const { bytes: out } = draft;
  let { end } = draft;
  let at = from;
  for (let c = bytes[at] as number; closely[c] === 0; c = bytes[at] as number) {
    out[end] = c;
    end += 1;
    at += 1;
  }
  draft.end = end;
  return at;
}

/** The same, past single blanks too. */
function copyWords(bytes: Uint8Array, from: number): number {
  const { bytes: out } = draft;
  let { end } = draft;
  let at = from;
  for (;;) {
    const c = bytes[at] as number;
    if (inBlock[c] === 1 && (c !== space || goesOn[bytes[at + 1] as number] === 0)) break;
    out[end] = c;
    end += 1;
    at += 1;
  }
  draft.end = end;
  return at;
}

/** Copies a sign that was looked at; gives the place after it, or `unsure` for what is invisible or means something to a parser. */
function copySign(bytes: Uint8Array, at: number): number {
  const c = bytes[at] as number;
  if (c >= 128) {
    const length = wideSign(bytes, at);
    putBytes(bytes, at, at + length);
    return length === 0 ? unsure : at + length;
  }
  if (c < space || c === backslash || c === 127) return unsure;
  if (c === doubleQuote) putQuote();
  else put(c);
  return at + 1;
}

/** Copies a quoted text without escapes, with its quotes; gives the place after it. */
export function copyQuoted(bytes: Uint8Array, from: number): number {
  const quote = bytes[from];
  put(doubleQuote);
  for (let at = from + 1; at >= 0; at = copySign(bytes, at)) {
    at = copyOrdinary(bytes, at, inQuotes);
    if (bytes[at] !== quote) continue;
    put(doubleQuote);
    return at + 1;
  }
  return unsure;
}

/** Copies a text that goes to the end of its line or to a comment, without quotes around it; gives the place after it. */
export function copyBlock(bytes: Uint8Array, from: number): number {
  for (let at = from; at >= 0; at = copySign(bytes, at)) {
    at = copyWords(bytes, at);
    const c = bytes[at];
    if (c === newline || c === carriageReturn || c === space) return at;
    // A colon or hash with nothing behind it; a quotation mark may stand anywhere.
    const next = bytes[at + 1] as number;
    const isMark = c !== doubleQuote && (c as number) < 128;
    if (isMark && (next === space || next === newline || next === carriageReturn)) return unsure;
  }
  return unsure;
}

/** `&` between blanks, and the colon of a web address: marks that mean nothing there. */
const isHarmless = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === ampersand
    ? bytes[at + 1] === space
    : bytes[at] === colon && bytes[at + 1] === slash && bytes[at + 2] === slash;

const closes = (c: number): boolean => c === comma || c === closeSquare || c === closeBrace;

/** Copies a text inside brackets, without quotes around it and blanks behind it; gives the place where it ends. */
export function copyInBrackets(bytes: Uint8Array, from: number): number {
  for (let at = from; at >= 0; at = copySign(bytes, at)) {
    at = copyOrdinary(bytes, at, inBrackets);
    const c = bytes[at] as number;
    if (closes(c)) {
      while (draft.bytes[draft.end - 1] === space) draft.end -= 1;
      return at;
    }
    if (c < 128 && !isHarmless(bytes, at)) return unsure;
  }
  return unsure;
}
