import type { Page } from "../../domain/page.ts";
import { scanText } from "./scan-text.ts";
import {
  dictionaryPath,
  type SearchDictionary,
  type SearchDocuments,
  type SearchShard,
  shardPath,
} from "./search-files.ts";
import type { SearchSource } from "./search-sources.ts";
import { isCommonWord, termOf } from "./terms.ts";

// About 30 kB packed: one or two are fetched for most queries, and a small catalogue has only one.
const postingsAShard = 12_000;
const highestWeight = 99;

/** Terms by number, in the order they are met, and where each is found. */
class Inverted {
  readonly terms: string[] = [];
  readonly postings: number[][] = [];
  readonly #last: number[] = [];
  readonly #termOfWord = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  // Of the document and the text at hand; what was of an earlier one is known by its stamp.
  readonly #weights: number[] = [];
  readonly #inDocument: number[] = [];
  readonly #times: number[] = [];
  readonly #inText: number[] = [];
  #text = 0;

  /** Enters a document; documents come in order. */
  enter({ texts }: SearchSource, at: number): void {
    const found: number[] = [];
    for (const [text, full, ofLength] of texts) {
      const words = this.#numbersOf(text);
      this.#weigh(words, ofLength ? full / Math.sqrt(words.length) : full, at, found);
    }
    for (const term of found) {
      const weight = Math.round(this.#weights[term] ?? 0);
      const list = this.postings[term] ?? [];
      list.push(at - (this.#last[term] ?? 0), Math.min(highestWeight, Math.max(1, weight)));
      this.#last[term] = at;
    }
  }

  /** Adds what the words of a text weigh; a word said often counts more, but ever less. */
  #weigh(words: readonly number[], weight: number, at: number, found: number[]): void {
    this.#text += 1;
    for (const term of words) {
      if (this.#inDocument[term] !== at) {
        this.#inDocument[term] = at;
        this.#weights[term] = 0;
        found.push(term);
      }
      const times = this.#inText[term] === this.#text ? (this.#times[term] ?? 0) + 1 : 1;
      this.#inText[term] = this.#text;
      this.#times[term] = times;
      this.#weights[term] = (this.#weights[term] ?? 0) + weight / times;
    }
  }

  #numbersOf(text: string): readonly number[] {
    const numbers: number[] = [];
    scanText(text, (word) => {
      const number = this.#termOfWord.get(word) ?? this.#learn(word);
      if (number >= 0) numbers.push(number);
    });
    return numbers;
  }

  /** The number of a new word's term; below 0 for a word that tells nothing. */
  #learn(word: string): number {
    const number = isCommonWord(word) ? -1 : this.#numberOf(termOf(word));
    this.#termOfWord.set(word, number);
    return number;
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push(term) - 1;
    this.#numbers.set(term, number);
    this.postings.push([]);
    return number;
  }
}

function invert(
  sources: readonly SearchSource[],
): readonly (readonly [string, readonly number[]])[] {
  const inverted = new Inverted();
  sources.forEach((source, at) => {
    inverted.enter(source, at);
  });
  return inverted.terms
    .map((term, number) => [term, inverted.postings[number] ?? []] as const)
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
