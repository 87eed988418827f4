import { wordsOf } from "./terms.ts";

const isWordCharacter = (code: number): boolean => /[\p{L}\p{N}]/u.test(String.fromCharCode(code));

/** For each letter of two bytes: 0 not asked yet, 1 part of a word, 2 between words. */
const kinds = new Uint8Array(0x10000);

// What lies below is composed already, whatever order its letters stand in (Unicode, NFC quick check).
const firstCombining = 0x300;
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/**
 * Calls `onWord` with each word of a text in small letters, the ones that `wordsOf` leaves out among them, and in the same order. A
 * text with letters that may be joined, or of more than two bytes, is left to `wordsOf`: then the words it leaves out are not told of.
 */
export function scanText(text: string, onWord: (word: string) => void): void {
  const lower = text.toLowerCase();
  let start = -1;
  const { length } = lower;
  // Nothing may be told of before the whole is known to be plain.
  if (!isPlain(lower)) {
    for (const word of wordsOf(text)) onWord(word);
    return;
  }
  for (let at = 0; at < length; at += 1) {
    if (kinds[lower.charCodeAt(at)] === 1) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      onWord(lower.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) onWord(lower.slice(start));
}

/** Whether each letter stands for itself; enters the kinds of all of them. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (kinds[code] !== 0) continue;
    // Dashes, quotation marks and bullets are plain too: no mark of writing that stands alone is ever joined.
    if (isSurrogate(code) || (code >= firstCombining && !isLonePunctuation(code))) return false;
    kinds[code] = isWordCharacter(code) ? 1 : 2;
  }
  return true;
}

// General punctuation, without what joins or is joined: spaces, dashes, quotation marks, bullets, dots.
const isLonePunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x2027;
