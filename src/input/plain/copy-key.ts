import { put, putBytes } from "./json-draft.ts";
import {
  ampersand,
  colon,
  doubleQuote,
  isLetter,
  isWord,
  nameSign,
  space,
  unsure,
} from "./signs.ts";

const places = 1024;
const most = 700;

/** Names seen in the file at hand, each mixed with the group it stands in; by a number of the file, so that nothing needs to be cleared. */
const seenIn = new Int32Array(places);
const seen = new Int32Array(places);
const state = { file: 0, groups: 0, names: 0 };

/** Forgets the names of the file before. */
export function beginNames(): void {
  state.file = (state.file + 1) | 0;
  state.groups = 0;
  state.names = 0;
}

/** A number for a new group of fields. */
export function newGroup(): number {
  state.groups += 1;
  return Math.imul(state.groups, 0x9e3779b1);
}

/**
 * False when the name with this number may stand in its group already: a real parser must tell. Two names may by a rare chance have one
 * number; one name never has two.
 */
function isNew(mixed: number): boolean {
  let number = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  number ^= number >>> 12;
  let place = number >>> 22;
  for (; seenIn[place] === state.file; place = (place + 1) & (places - 1))
    if (seen[place] === number) return false;
  state.names += 1;
  if (state.names > most) return false;
  seenIn[place] = state.file;
  seen[place] = number;
  return true;
}

/** A number for the letters between two places: the same for the same letters. */
function numberOf(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1)
    number = (Math.imul(number, 31) + (bytes[at] as number)) | 0;
  return number;
}

/** Keys that the parsers spell differently, or that the exact way refuses, by their numbers. Another with the same number is none the worse. */
const refused: ReadonlySet<number> = new Set(
  [
    ...["null", "nULL", "Null", "NULL", "true", "tRUE", "True", "TRUE"],
    ...["false", "fALSE", "False", "FALSE", "constructor", "prototype"],
  ].map((name) => numberOf(new TextEncoder().encode(name), 0, name.length)),
);

/** Where the letters and digits that begin at a place end. */
export function endOfWord(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isWord[bytes[at] as number] === 1) at += 1;
  return at;
}

const longestWord = 40;
const mostWords = 12;

function endOfLongWord(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let signs = 0; signs < longestWord; signs += 1) {
    const length = nameSign(bytes, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** Where a name of several words ends, as of an organisation's units; the place it begins at where there is none. */
function endOfLongName(bytes: Uint8Array, from: number): number {
  let at = endOfLongWord(bytes, from);
  for (let words = 0; words < mostWords && bytes[at] === space; words += 1) {
    const next = at + 1;
    at = bytes[next] === ampersand ? next + 1 : endOfLongWord(bytes, next);
    if (at === next) return from;
  }
  return at;
}

const isLetterAt = (bytes: Uint8Array, at: number): boolean => isLetter[bytes[at] as number] === 1;

const startsLong = (bytes: Uint8Array, at: number): boolean =>
  nameSign(bytes, at) === 2 || isLetterAt(bytes, at);

/** Copies a key of a group; gives the place after its colon. A `long` one may have several words. */
export function copyKey(bytes: Uint8Array, from: number, group: number, long: boolean): number {
  let end = endOfWord(bytes, from);
  if (long && bytes[end] !== colon) end = endOfLongName(bytes, from);
  if (bytes[end] !== colon || !(long ? startsLong(bytes, from) : isLetterAt(bytes, from)))
    return unsure;
  const number = numberOf(bytes, from, end);
  if (refused.has(number) || !isNew(number ^ group)) return unsure;
  put(doubleQuote);
  putBytes(bytes, from, end);
  put(doubleQuote);
  put(colon);
  return end + 1;
}
