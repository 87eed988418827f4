import { type DocumentTerms, eachTerm } from "./document-terms.ts";

/** Where each term of a list of documents is found: its documents from one place to the next, with what it weighs in each. */
export interface Inverted {
  /** Numbers of the terms that are found anywhere, in the order of the alphabet. */
  readonly order: readonly number[];
  /** By number: where its documents begin. Those of the next number begin where they end. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly weights: Uint8Array;
}

/** Turns documents with their terms into terms with their documents, which stay in order. */
export function invert(all: readonly DocumentTerms[], terms: readonly string[]): Inverted {
  const starts = new Uint32Array(terms.length + 1);
  for (const document of all)
    eachTerm(document, (term) => {
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    });
  for (let term = 1; term <= terms.length; term += 1)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const count = starts[terms.length] ?? 0;
  const documents = new Uint32Array(count);
  const weights = new Uint8Array(count);
  const free = starts.slice();
  let number = 0;
  for (const document of all) {
    eachTerm(document, (term, weight) => {
      const place = free[term] ?? 0;
      documents[place] = number;
      weights[place] = weight;
      free[term] = place + 1;
    });
    number += 1;
  }
  const order = terms
    .map((_, term) => term)
    .filter((term) => starts[term] !== starts[term + 1])
    .sort((a, b) => ((terms[a] ?? "") < (terms[b] ?? "") ? -1 : 1));
  return { order, starts, documents, weights };
}
