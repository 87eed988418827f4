import { findTerms } from "../../search/find-terms.ts";
import { type Postings, type Ranked, rank } from "../../search/rank.ts";
import type { SearchDictionary, SearchShard } from "../../search/search-files.ts";
import { termOf, wordsOf } from "../../search/terms.ts";

/** Fetches a file of the index as data. */
export type FetchJson = (path: string) => Promise<unknown>;

export interface SearchEngine {
  readonly documents: SearchDictionary["documents"];
  /** Documents that answer the query, best first. */
  readonly find: (query: string) => Promise<readonly Ranked[]>;
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
      const words = wordsOf(query).map((word) => findTerms(terms, termOf(word)));
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
