import { didYouMean } from "../../domain/did-you-mean.ts";
import type { Text } from "../../domain/language.ts";

const join = (items: readonly string[], and: string): string =>
  items.length < 2
    ? (items[0] ?? "")
    : `${items.slice(0, -1).join(", ")} ${and} ${items[items.length - 1]}`;

/** The same words in both languages put in a row: `a, b og c` and `a, b and c`. */
export const rowOf = (items: readonly string[]): Text => ({
  da: join(items, "og"),
  en: join(items, "and"),
});

/** Texts put in a row in each language. */
export const rowOfTexts = (items: readonly Text[]): Text => ({
  da: join(
    items.map(({ da }) => da),
    "og",
  ),
  en: join(
    items.map(({ en }) => en),
    "and",
  ),
});

/** `3 måneder` and `3 months`; one is one. */
export const monthsText = (count: number): Text => ({
  da: count === 1 ? "1 måned" : `${String(count).replace(".", ",")} måneder`,
  en: count === 1 ? "1 month" : `${count} months`,
});

/** `3 dage` and `3 days`; one is one. */
export const daysText = (count: number): Text => ({
  da: count === 1 ? "1 dag" : `${count} dage`,
  en: count === 1 ? "1 day" : `${count} days`,
});

const sharesAnEnd = (a: string, b: string): boolean =>
  a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2);

/**
 * A question to end a message with, ` Mente du "x"?`, or nothing. `meaning` turns a candidate into what should be written.
 * Only candidates that begin or end like the word are compared, so that many wrong words in a large catalogue cost little.
 */
export function suggestion(
  word: string,
  candidates: Iterable<string>,
  meaning: (candidate: string) => string = (candidate) => candidate,
): Text {
  const small = word.toLowerCase();
  const near = [...candidates].filter((one) => sharesAnEnd(small, one.toLowerCase()));
  const found = didYouMean(word, near);
  if (found === undefined) return { da: "", en: "" };
  return { da: ` Mente du "${meaning(found)}"?`, en: ` Did you mean "${meaning(found)}"?` };
}
