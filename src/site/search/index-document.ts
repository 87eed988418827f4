import type { SearchSource } from "./search-source.ts";
import type { TermBook } from "./term-book.ts";

const highestWeight = 99;

/** The terms of a document by number, each once, and what each weighs: 1 to 99. */
export interface DocumentTerms {
  readonly terms: Uint32Array;
  readonly weights: Uint8Array;
}

/** Makes a function that finds the terms of one document after another. */
export function termFinder(book: TermBook): (source: Pick<SearchSource, "texts">) => DocumentTerms {
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
    const weights = found.map((term) =>
      Math.min(highestWeight, Math.max(1, Math.round(sums[term] ?? 0))),
    );
    return { terms: Uint32Array.from(found), weights: Uint8Array.from(weights) };
  };
}
