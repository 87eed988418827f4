import { certain, oddBit, pairs, suspects } from "./byte-pairs.ts";

/** What a look at the bytes of a file tells. Errs only towards looking closer. */
export interface FirstLook {
  /** Nothing in it can be a CPR number or a secret. */
  readonly isFreeOfHints: boolean;
  /** Something in its body may be a character that has no business there. */
  readonly mayBeOdd: boolean;
}

/** Whether a mark stands around two bytes that may be part of it. */
function confirms(bytes: Uint8Array, at: number, number: number): boolean {
  if (number === certain) return true;
  for (const { mark, from } of suspects[number] as (typeof suspects)[number]) {
    const start = at + from;
    if (start < 0 || start + mark.length > bytes.length) continue;
    let same = 0;
    while (same < mark.length && bytes[start + same] === mark[same]) same += 1;
    if (same === mark.length) return true;
  }
  return false;
}

const isBetween = (byte: number, least: number, most: number): boolean =>
  byte >= least && byte <= most;

const space = 32;

/** Whether a letter that begins here is odd, or a byte that stands for itself is; a letter that is cut off says it is. */
function isOdd(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] as number;
  if (first < 32) return first !== 9 && first !== 10 && first !== 13;
  // "&#" or the beginning of "&lrm;" or "&rlm;": Markdown makes a character of it.
  if (first === 0x26) return "#lr".includes(String.fromCharCode(bytes[at + 1] ?? space));
  if (first !== 0xc2 && first !== 0xe2 && first !== 0xef) return first === 0x7f;
  if (at + 2 >= bytes.length) return true;
  const [second, third] = [bytes[at + 1] as number, bytes[at + 2] as number];
  if (first === 0xc2) return second < 0xa0;
  if (first === 0xef) return (second === 0xbb || second === 0xbf) && third >= 0xbb;
  if (second === 0x80) return isBetween(third, 0x8e, 0x8f) || isBetween(third, 0xa8, 0xae);
  return second === 0x81 && isBetween(third, 0xa6, 0xa9);
}

/** One where a byte is a digit: a table is quicker than two comparisons where most bytes are none. */
const isDigit = new Uint8Array(256).fill(1, 48, 58);

/** A space or dash, or a byte of one of any kind. */
const mayJoin = (byte: number): boolean => byte === space || byte === 45 || byte >= 0x80;

function endOfDigits(bytes: Uint8Array, from: number): number {
  let to = from;
  while (to < bytes.length && isDigit[bytes[to] as number] === 1) to += 1;
  return to;
}

/** Whether six digits that end here are followed by four more, with nothing but signs that may join between them. */
function goesOn(bytes: Uint8Array, end: number): boolean {
  let at = end;
  while (at < bytes.length && mayJoin(bytes[at] as number)) at += 1;
  return endOfDigits(bytes, at) - at >= 4;
}

/** `mayHoldCpr` of bytes. Six digits in a row cover every sixth place, so only those places are looked at first. */
function mayHoldCpr(bytes: Uint8Array): boolean {
  const { length } = bytes;
  for (let at = 5; at < length; at += 6) {
    if (isDigit[bytes[at] as number] === 0) continue;
    let from = at;
    while (from > 0 && isDigit[bytes[from - 1] as number] === 1) from -= 1;
    const end = endOfDigits(bytes, at);
    const digits = end - from;
    if (digits >= 10 || (digits >= 6 && goesOn(bytes, end))) return true;
    at = Math.max(at, end - 1);
  }
  return false;
}

/** The place of the second byte of the next pair that says something, from a second byte on; beyond the end where none does. */
function nextPair(bytes: Uint8Array, from: number): number {
  const { length } = bytes;
  let at = from;
  while (at < length && pairs[((bytes[at - 1] as number) << 8) | (bytes[at] as number)] === 0)
    at += 2;
  return at;
}

/**
 * Looks over a file's bytes, two by two, which are sound UTF-8: one look instead of thirty searches and as many regular expressions. Its
 * body goes from `bodyFrom` to the end. What goes from byte to byte is a function by itself, called so often that the engine makes it fast.
 */
export function firstLook(bytes: Uint8Array, bodyFrom: number): FirstLook {
  const { length } = bytes;
  let isFree = true;
  let mayBeOdd = false;
  for (let at = nextPair(bytes, 1); at < length; at = nextPair(bytes, at + 2)) {
    const said = pairs[((bytes[at - 1] as number) << 8) | (bytes[at] as number)] as number;
    if (said >= oddBit && at >= bodyFrom) mayBeOdd ||= isOdd(bytes, at - 1) || isOdd(bytes, at);
    isFree &&= !confirms(bytes, at - 1, said & ~oddBit);
  }
  if (length % 2 === 1) {
    // The last byte has no second, so it is looked at beside a space.
    const said = pairs[((bytes[length - 1] as number) << 8) | space] as number;
    isFree &&= !confirms(bytes, length - 1, said & ~oddBit);
    mayBeOdd ||= isOdd(bytes, length - 1);
  }
  return { isFreeOfHints: isFree && !mayHoldCpr(bytes), mayBeOdd };
}
