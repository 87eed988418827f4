/** The terms of a document by number, in order, each with what it weighs, as bytes among those of other documents. */
export interface DocumentTerms {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

const weightBits = 7;
const mostWeight = (1 << weightBits) - 1;
const step = 0x80;

/** A term and its weight (1 to 127) as one number; such numbers are in order when their terms are. */
export const weighedTerm = (term: number, weight: number): number =>
  term * (mostWeight + 1) + weight;

/** The most bytes that so many terms take. */
export const roomFor = (terms: number): number => terms * 6;

/**
 * Writes a document's terms, which must be in order, from a place on; gives the place after. Each is written as how far its number lies beyond the one
 * before, seven bits a byte, the lowest first, and its weight: two or three bytes, as documents share most of their words.
 */
export function writeTerms(bytes: Uint8Array, from: number, weighed: Uint32Array): number {
  let at = from;
  let before = 0;
  for (const one of weighed) {
    const term = one >>> weightBits;
    let rest = term - before;
    before = term;
    for (; rest >= step; rest >>>= weightBits) {
      bytes[at] = (rest & mostWeight) | step;
      at += 1;
    }
    bytes[at] = rest;
    bytes[at + 1] = one & mostWeight;
    at += 2;
  }
  return at;
}

/** Calls for each term of a document, in order. */
export function eachTerm(
  { bytes, from, to }: DocumentTerms,
  call: (term: number, weight: number) => void,
): void {
  let term = 0;
  for (let at = from; at < to; ) {
    let shift = 0;
    let byte = bytes[at] ?? 0;
    for (; byte >= step; byte = bytes[at] ?? 0) {
      term += (byte & mostWeight) << shift;
      shift += weightBits;
      at += 1;
    }
    term += byte << shift;
    call(term, bytes[at + 1] ?? 0);
    at += 2;
  }
}
