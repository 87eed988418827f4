import { termOf } from "./terms.ts";

const shortestPart = 3;
// A short stem that stands by chance at an end of a word says nothing of it.
const shortestAlone = 5;
// What Danish puts between two words that it joins: `bibliotek-s-bøde`.
const links = ["s", "e", "er", "n"];

type IsKnown = (term: string) => boolean;

const isPart = (word: string, isKnown: IsKnown): boolean =>
  word.length >= shortestPart && isKnown(termOf(word));

/** The first part, without what joins it to the next where it is not known with it; nothing where it is not known at all. */
const firstPart = (word: string, isKnown: IsKnown): string | undefined =>
  ["", ...links]
    .filter((link) => word.endsWith(link))
    .map((link) => word.slice(0, word.length - link.length))
    .find((bare) => isPart(bare, isKnown));

/**
 * The words that a joined word is made of, as far as they are known: `adresseopslag` gives `adresse` and `opslag`. Of all ways to cut it, the one that
 * leaves the fewest letters over; nothing where no part is known. `isKnown` is asked of stems.
 */
export function partsOf(word: string, isKnown: IsKnown): readonly string[] {
  let best: readonly string[] = [];
  for (let cut = shortestPart - 1; cut <= word.length - shortestPart; cut += 1) {
    const second = word.slice(cut);
    const parts = [
      firstPart(word.slice(0, cut), isKnown),
      isPart(second, isKnown) ? second : undefined,
    ].filter((part) => part !== undefined);
    const isChance = parts.length === 1 && lengthOf(parts) < shortestAlone;
    if (!isChance && lengthOf(parts) > lengthOf(best)) best = parts;
  }
  return best;
}

const lengthOf = (parts: readonly string[]): number => parts.join("").length;
