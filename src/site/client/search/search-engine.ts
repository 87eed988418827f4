import { type FoundTerm, findTerms } from "../../search/find-terms.ts";
import { knownIn } from "../../search/known-stems.ts";
import { otherTermsFor } from "../../search/other-terms.ts";
import { type Postings, type Ranked, rank } from "../../search/rank.ts";
import type { SearchDictionary, SearchShard } from "../../search/search-files.ts";
import { termOf, wordsOf } from "../../search/terms.ts";
import { partsOf } from "../../search/word-parts.ts";

/** Fetches a file of the index as data. */
export type FetchJson = (path: string) => Promise<unknown>;

export interface SearchEngine {
  readonly documents: SearchDictionary["documents"];
  /** Documents that answer the query, best first. */
  readonly find: (query: string) => Promise<readonly Ranked[]>;
}

/** How much less an answer to another word is worth than one to the word itself. */
const otherwise = 0.7;

/**
 * The terms that answer a word of a query; those of other words for the same only as they stand, as a guess upon a guess
 * finds anything.
 */
function termsFor(terms: readonly string[], word: string): readonly FoundTerm[] {
  const term = termOf(word);
  const found = new Map(findTerms(terms, term).map((one) => [one.at, one] as const));
  for (const other of otherTermsFor(term))
    for (const { at, quality } of findTerms(terms, other)) {
      const isSaid = terms[at]?.includes(other);
      const known = found.get(at)?.quality ?? 0;
      if (isSaid && quality * otherwise > known)
        found.set(at, { at, quality: quality * otherwise });
    }
  return [...found.values()];
}

/** The terms that answer each word of a query; a joined word that stands nowhere is as many as it is made of. */
function termsForAll(
  terms: readonly string[],
  words: readonly string[],
): readonly (readonly FoundTerm[])[] {
  const isKnown = knownIn(terms);
  return words.flatMap((word) => {
    const found = termsFor(terms, word);
    return found.length > 0 ? [found] : partsOf(word, isKnown).map((part) => termsFor(terms, part));
  });
}

/** The shard a term lies in. */
function shardOf(starts: readonly number[], term: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A search over the index behind `fetchJson`; shards are fetched when a query needs them, once. */
export function makeEngine(
  dictionary: SearchDictionary,
  fetchShard: (shard: number) => Promise<SearchShard>,
): SearchEngine {
  const terms = dictionary.terms.split(" ");
  const { documents, starts } = dictionary;
  const shards = new Map<number, SearchShard>();
  const postingsOf = (term: number): Postings => {
    const shard = shardOf(starts, term);
    return shards.get(shard)?.[term - (starts[shard] ?? 0)] ?? [];
  };
  return {
    documents,
    find: async (query) => {
      const words = termsForAll(terms, wordsOf(query));
      const wanted = new Set(words.flat().map(({ at }) => shardOf(starts, at)));
      await Promise.all(
        [...wanted]
          .filter((shard) => !shards.has(shard))
          .map(async (shard) => shards.set(shard, await fetchShard(shard))),
      );
      return rank(words, postingsOf, documents.id.length);
    },
  };
}
