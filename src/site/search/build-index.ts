import type { Page } from "../../domain/page.ts";
import {
  dictionaryPath,
  type SearchDictionary,
  type SearchDocuments,
  type SearchShard,
  shardPath,
} from "./search-files.ts";
import type { SearchSource } from "./search-sources.ts";
import { termOf, wordsOf } from "./terms.ts";

// About 30 kB packed: one or two are fetched for most queries, and a small catalogue has only one.
const postingsAShard = 12_000;
const highestWeight = 99;

/** The weight of every term in one document; a word said often counts more, but ever less. */
function weigh(source: SearchSource, known: Map<string, string>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [text, full, ofLength] of source.texts) {
    const seen = new Map<string, number>();
    const words = wordsOf(text);
    const weight = ofLength ? full / Math.sqrt(words.length) : full;
    for (const word of words) {
      let term = known.get(word);
      if (term === undefined) {
        term = termOf(word);
        known.set(word, term);
      }
      const times = (seen.get(term) ?? 0) + 1;
      seen.set(term, times);
      weights.set(term, (weights.get(term) ?? 0) + weight / times);
    }
  }
  return weights;
}

function invert(
  sources: readonly SearchSource[],
): readonly (readonly [string, readonly number[]])[] {
  const known = new Map<string, string>();
  const postings = new Map<string, { last: number; readonly list: number[] }>();
  sources.forEach((source, at) => {
    for (const [term, weight] of weigh(source, known)) {
      let entry = postings.get(term);
      if (entry === undefined) {
        entry = { last: 0, list: [] };
        postings.set(term, entry);
      }
      entry.list.push(at - entry.last, Math.min(highestWeight, Math.max(1, Math.round(weight))));
      entry.last = at;
    }
  });
  return [...postings]
    .map(([term, { list }]) => [term, list] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function cut(postings: readonly (readonly [string, readonly number[]])[]) {
  const starts: number[] = [];
  const shards: SearchShard[] = [];
  let shard: (readonly number[])[] = [];
  let size = 0;
  postings.forEach(([, list], at) => {
    if (shard.length === 0) starts.push(at);
    shard.push(list);
    size += list.length / 2;
    if (size < postingsAShard) return;
    shards.push(shard);
    shard = [];
    size = 0;
  });
  if (shard.length > 0) shards.push(shard);
  return { starts, shards };
}

const columns = (sources: readonly SearchSource[]): SearchDocuments => ({
  kind: sources.map(({ kind }) => kind),
  id: sources.map(({ id }) => id),
  title: sources.map(({ title }) => title),
  summary: sources.map(({ summary }) => summary),
  phase: sources.map(({ phase }) => phase),
  status: sources.map(({ status }) => status),
});

/** The files of the full-text search: a dictionary with all terms and documents, and the postings in shards. */
export function searchPages(sources: readonly SearchSource[]): readonly Page[] {
  const postings = invert(sources);
  const { starts, shards } = cut(postings);
  const dictionary: SearchDictionary = {
    documents: columns(sources),
    terms: postings.map(([term]) => term).join(" "),
    starts,
  };
  return [
    { path: dictionaryPath, content: JSON.stringify(dictionary) },
    ...shards.map((shard, at) => ({ path: shardPath(at), content: JSON.stringify(shard) })),
  ];
}
