import { weighedTerm } from "./document-terms.ts";
import type { SearchSource } from "./search-source.ts";
import type { TermBook } from "./term-book.ts";

const highestWeight = 99;

/** Makes a function that finds the terms of one document after another, in order, each with its weight: 1 to 99. */
export function termFinder(book: TermBook): (source: Pick<SearchSource, "texts">) => Uint32Array {
  // Of the document and the text at hand; what was of an earlier one is known by its stamp.
  const sums: number[] = [];
  const inDocument: number[] = [];
  const times: number[] = [];
  const inText: number[] = [];
  let document = 0;
  let text = 0;
  /** Adds what the words of a text weigh; a word said often counts more, but ever less. */
  const weigh = (words: readonly number[], weight: number, found: number[]): void => {
    text += 1;
    for (const term of words) {
      if (inDocument[term] !== document) {
        inDocument[term] = document;
        sums[term] = 0;
        found.push(term);
      }
      const said = inText[term] === text ? (times[term] ?? 0) + 1 : 1;
      inText[term] = text;
      times[term] = said;
      sums[term] = (sums[term] ?? 0) + weight / said;
    }
  };
  return ({ texts }) => {
    document += 1;
    const found: number[] = [];
    for (const [words, full, ofLength] of texts) {
      const numbers = book.numbersOf(words);
      weigh(numbers, ofLength ? full / Math.sqrt(numbers.length) : full, found);
    }
    const weighed = new Uint32Array(found.length);
    found.forEach((term, at) => {
      const weight = Math.min(highestWeight, Math.max(1, Math.round(sums[term] ?? 0)));
      weighed[at] = weighedTerm(term, weight);
    });
    return weighed.sort();
  };
}
