const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const digitsFrom = (text: string, from: number): number => {
  let to = from;
  while (to < text.length && isDigit(text.charCodeAt(to))) to++;
  return to - from;
};

/** A space or dash of any kind, or a byte of one: what may stand between the two parts of a CPR number. */
const mayJoin = (code: number): boolean =>
  code === 32 ||
  code === 45 ||
  (code >= 0x80 && code <= 0xff) ||
  (code >= 0x2010 && code <= 0x2212);

/**
 * True when the digits that end before `end` are followed by nothing but signs that may join, and four digits. However many: a limit would
 * be another where the text is seen byte by byte.
 */
function goesOn(text: string, end: number): boolean {
  let at = end;
  while (mayJoin(text.charCodeAt(at))) at++;
  return digitsFrom(text, at) >= 4;
}

/**
 * True when ten digits stand together or as six and four. Six digits in a row cover every sixth place of a text, so only those places
 * are looked at first.
 */
export function mayHoldCpr(text: string): boolean {
  for (let at = 5; at < text.length; at += 6) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let from = at;
    while (from > 0 && isDigit(text.charCodeAt(from - 1))) from--;
    const length = digitsFrom(text, from);
    if (length >= 10 || (length >= 6 && goesOn(text, from + length))) return true;
    at = Math.max(at, from + length - 1);
  }
  return false;
}

// Parts of what the exact patterns look for, chosen rare in Danish and English text: a search for a rare letter costs next to nothing,
// a regular expression over all of it fifty times as much. Tests hold these to the patterns.
const secretMarks: readonly string[] = [
  "IVATE KEY",
  "AKIA",
  "ASIA",
  "_",
  "pat-",
  "xox",
  "AIza",
  "=",
  "~",
  "yJ",
  "//",
];

const passwordMarks: readonly string[] = [
  "wor",
  "WOR",
  "wd",
  "WD",
  "phra",
  "PHRA",
  "gsk",
  "GSK",
  "kodeo",
  "Kodeo",
  "KODEO",
  "cret",
  "CRET",
  "hemmel",
  "Hemmel",
  "HEMMEL",
  "oken",
  "OKEN",
  "key",
  "Key",
  "KEY",
  "øgle",
  "ØGLE",
  // The same two as bytes in UTF-8, from their second on: all Danish letters begin with the same.
  "\u00b8gle",
  "\u0098GLE",
];

/** Which of the exact and dear questions are worth asking. Errs only towards asking. */
export interface Hints {
  readonly secret: boolean;
  readonly password: boolean;
  readonly cpr: boolean;
}

const holdsAny = (text: string, marks: readonly string[]): boolean => {
  for (const mark of marks) if (text.includes(mark)) return true;
  return false;
};

/**
 * Looks for fixed parts of secrets and for enough digits: most texts have neither. Odd mixes of capitals (`pAsSwOrD`) are not looked for.
 * Takes text, or its bytes in UTF-8 as a letter each, in which it finds no less.
 */
export const hintsIn = (text: string): Hints => ({
  secret: holdsAny(text, secretMarks),
  password: holdsAny(text, passwordMarks),
  cpr: mayHoldCpr(text),
});

/** True when none of them is worth asking. */
export const isFreeOfHints = (text: string): boolean =>
  !holdsAny(text, secretMarks) && !holdsAny(text, passwordMarks) && !mayHoldCpr(text);
