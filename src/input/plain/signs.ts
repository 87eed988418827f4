/** Given where only a real parser knows, and by every step that was handed it: no place in a text is negative. */
export const unsure = -1;

export const newline = 10;
export const carriageReturn = 13;
export const space = 32;
export const doubleQuote = 34;
export const hash = 35;
export const ampersand = 38;
export const singleQuote = 39;
export const comma = 44;
export const dash = 45;
export const point = 46;
export const slash = 47;
export const colon = 58;
export const openSquare = 91;
export const backslash = 92;
export const closeSquare = 93;
export const openBrace = 123;
export const closeBrace = 125;

const codesOf = (signs: string): readonly number[] => [...signs].map((sign) => sign.charCodeAt(0));

/** A table by byte: which are to be looked at more closely. Controls, the backslash and parts of characters beyond ASCII always are. */
const closely = (signs: string): Readonly<Uint8Array> => {
  const special = new Set(codesOf(signs));
  return Uint8Array.from({ length: 256 }, (_, c) =>
    c < 32 || c >= 127 || c === backslash || special.has(c) ? 1 : 0,
  );
};

/** Within quotes, in a text to the end of its line, and in one inside brackets. */
export const inQuotes = closely("\"'");
export const inBlock = closely(' :#"');
export const inBrackets = closely(",:#[]{}\"'&!?");

/** What may follow a single blank within a text that goes to the end of its line. */
export const goesOn: Readonly<Uint8Array> = Uint8Array.from({ length: 256 }, (_, c) =>
  c <= space || c === hash ? 0 : 1,
);

const table = (pattern: RegExp): Readonly<Uint8Array> =>
  Uint8Array.from({ length: 256 }, (_, c) => (pattern.test(String.fromCharCode(c)) ? 1 : 0));

export const isLetter = table(/[A-Za-z]/);
export const isWord = table(/[A-Za-z0-9]/);
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Danish and a few more letters, by the second of their two bytes; the first is always the same. */
const letterLead = 0xc3;
const secondOf = (letters: string): Readonly<Uint8Array> => {
  const seconds = new Set(codesOf(letters).map((code) => (code & 0x3f) | 0x80));
  return Uint8Array.from({ length: 256 }, (_, c) => (seconds.has(c) ? 1 : 0));
};
const beginsText = secondOf("ÆØÅæøåÉéÜüÖöÄä");
const standsInName = secondOf("ÆØÅæøå");

/** True where a letter stands with which a text may begin. */
export function startsText(bytes: Uint8Array, at: number): boolean {
  const c = bytes[at] as number;
  return isLetter[c] === 1 || (c === letterLead && beginsText[bytes[at + 1] as number] === 1);
}

/** How many bytes the letter or digit at a place of a name takes; 0 where there is none. */
export function nameSign(bytes: Uint8Array, at: number): number {
  const c = bytes[at] as number;
  if (isWord[c] === 1) return 1;
  return c === letterLead && standsInName[bytes[at + 1] as number] === 1 ? 2 : 0;
}

/**
 * How many bytes the character beyond ASCII at a place takes; 0 for those not worth telling apart from invisible ones. The bytes are
 * UTF-8: whoever read them has seen to that.
 */
export function wideSign(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  const second = bytes[at + 1] as number;
  if (first === 0xc2) return second >= 0xa0 ? 2 : 0;
  if (first >= 0xc3 && first <= 0xdf) return 2;
  if (first !== 0xe2) return 0;
  // Dashes, quotation marks, bullets and dots; currencies, arrows, mathematics.
  const third = bytes[at + 2] as number;
  return second >= 0x82 || (second === 0x80 && third >= 0x90 && third <= 0xa7) ? 3 : 0;
}
