import type { Text } from "../domain/language.ts";

/**
 * Characters that have no business in a text people sign for: control characters (tab and line ends apart), stray
 * byte-order marks, Unicode line separators, marks that turn the reading direction (a reviewer would see another text
 * than the program), halves of surrogate pairs.
 */
const oddCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const none: readonly number[] = [];

/** Whatever could be odd, halves of pairs or not: one look a character, which most texts need only once. */
const perhapsOdd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u200E\u200F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/;

/** Where odd characters stand, the first `max` of them; empty for ordinary text. */
export function findOddCharacters(text: string, max = 5): readonly number[] {
  if (!perhapsOdd.test(text)) return none;
  const offsets: number[] = [];
  oddCharacter.lastIndex = 0;
  while (offsets.length < max) {
    const match = oddCharacter.exec(text);
    if (match === null) break;
    offsets.push(match.index);
  }
  return offsets;
}

const lineEnd = /[\v\f\u2028\u2029]/g;

/** A text from elsewhere without them; those that end a line somewhere end one here. */
export const withoutOddCharacters = (text: string): string =>
  perhapsOdd.test(text) ? text.replace(lineEnd, "\n").replace(oddCharacter, "") : text;

/** What to say of the odd character at `offset`. */
export function oddCharacterMessage(text: string, offset: number): Text {
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0");
  return {
    da: `Her står et usynligt tegn (U+${code}), som ikke må være i filen. Slet det; skriv linjen forfra, hvis det ikke kan ses.`,
    en: `An invisible character (U+${code}) is here, which the file may not hold. Delete it; retype the line if it cannot be seen.`,
  };
}
