// The first class answers nearly always, and faster than the second.
const letterOrDigit = /[a-zæøå0-9]|[\p{L}\p{N}]/u;

const emptyBox = /^\s*\[[ xX]\]\s*$/;

/** Is there a letter or a digit? Dashes, dots, blanks and invisible marks say nothing. */
export const hasLetters = (text: string): boolean => letterOrDigit.test(text);

/** Does a text say anything? A tick box without text does not. */
export const saysSomething = (text: string): boolean => hasLetters(text) && !emptyBox.test(text);

const hint = /^\s*>\s*Skriv her:/;

/** A line of the template that says what to write: `> Skriv her: …`. */
export const isHint = (line: string): boolean => hint.test(line);

const isQuoted = (line: string): boolean => /^\s*>/.test(line);

/**
 * Does a block quote hold more than the template's hint? A quote that begins with the hint is the hint, however it
 * is wrapped; lines without `>` right below it are what the author wrote, though Markdown counts them to the quote.
 */
export function quoteSaysSomething(source: string): boolean {
  const lines = source.replace(/<!--[\s\S]*?(?:-->|$)/g, "").split(/\r?\n/);
  const hinted = isHint(lines[0] ?? "");
  return lines.some((line) => !(isHint(line) || (hinted && isQuoted(line))) && saysSomething(line));
}
