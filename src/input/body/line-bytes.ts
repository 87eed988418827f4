import { carriageReturn, newline } from "../plain/signs.ts";

/** What was seen among the bytes of a line. */
export const sawLetter = 1;
/** Something that may be more than text, or a letter beyond ASCII that may say something: to be read as text. */
export const sawMark = 2;
export const sawReturn = 4;
const bits = 3;

const ends = 8;

const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === newline) return ends;
  if (byte === carriageReturn) return sawReturn;
  const sign = String.fromCharCode(byte);
  if (/[A-Za-z0-9]/.test(sign)) return sawLetter;
  return /[`\\<[\]&]/.test(sign) ? sawMark : 0;
});

/**
 * Where the line that begins at `from` ends, and what stands in it. A function by itself, and its answer one number, as it is called so
 * often that the engine makes it fast: take it apart with `endOf` and `sawIn`.
 */
export function lookOverLine(bytes: Uint8Array, from: number): number {
  const { length } = bytes;
  let at = from;
  let saw = 0;
  while (at < length) {
    const kind = kinds[bytes[at] as number] as number;
    if (kind === ends) break;
    saw |= kind;
    at += 1;
  }
  return (at << bits) | saw;
}

export const endOf = (look: number): number => look >> bits;
export const sawIn = (look: number): number => look & (sawLetter | sawMark | sawReturn);
