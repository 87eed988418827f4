/**
 * What a text says, without what no reader hears: capitals, quotation marks, how spaces and lines run, and a stop at the end. All other
 * punctuation counts, as a comma can turn a sentence round ("slettes ikke, arkiveres") and a dash a number ("1-5 år").
 */
const wordsOf = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/["'»«“”„’‘]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/[.;]$/, "");

/** True when two texts say the same in the same words. */
export const sameWords = (a = "", b = ""): boolean => wordsOf(a) === wordsOf(b);
