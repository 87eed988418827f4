/** Ten digits together, or six and four with spaces, dashes, or bytes of either between them. However many: a limit would be another where the text is seen byte by byte. */
const perhapsCpr = /\d{6}[ \-\u0080-\u00ff\u2010-\u2212]*\d{4}/;

/** True when something may be a CPR number. */
export const mayHoldCpr = (text: string): boolean => perhapsCpr.test(text);

// Parts of what the exact patterns look for, chosen rare in Danish and English text. Tests hold these to the patterns.
const secretMarks: readonly string[] = [
  "IVATE KEY",
  "AKIA",
  "ASIA",
  "_",
  "lpat-",
  "xox",
  "AIza",
  "=",
  "~",
  "yJ",
  "//",
];

const passwordMarks: readonly string[] = [
  "swor",
  "SWOR",
  "wd",
  "WD",
  "phra",
  "PHRA",
  "gskod",
  "GSKOD",
  "kodeo",
  "Kodeo",
  "KODEO",
  "ecret",
  "ECRET",
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

/** All of them. */
export const hintMarks: readonly string[] = [...secretMarks, ...passwordMarks];

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
 * Takes text, or its bytes in UTF-8 as a letter each, in which it finds no less; `firstLook` finds the same in bytes.
 */
export const hintsIn = (text: string): Hints => ({
  secret: holdsAny(text, secretMarks),
  password: holdsAny(text, passwordMarks),
  cpr: mayHoldCpr(text),
});
