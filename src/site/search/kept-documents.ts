import type { DocumentTerms } from "./index-document.ts";
import type { SearchSource } from "./search-source.ts";

/** What a result shows of a document, and the terms it is found by. */
export interface IndexedDocument extends DocumentTerms {
  readonly shown: Shown;
}

export type Shown = Omit<SearchSource, "texts">;

/** The documents of an index by name, and the terms that their numbers mean. */
export interface KeptDocuments {
  readonly terms: readonly string[];
  readonly documents: ReadonlyMap<string, IndexedDocument>;
}

interface Contents {
  readonly terms: readonly string[];
  readonly documents: readonly (readonly [name: string, terms: number, shown: Shown])[];
}

const word = 4;

/** The documents as bytes: the length of the JSON that names them, that, and their terms and weights one after the other. */
export function keptBytes({ terms, documents }: KeptDocuments): Uint8Array {
  const all = [...documents];
  const contents: Contents = {
    terms,
    documents: all.map(([name, { shown, terms: own }]) => [name, own.length, shown]),
  };
  const json = new TextEncoder().encode(JSON.stringify(contents));
  const count = all.reduce((sum, [, { terms: own }]) => sum + own.length, 0);
  const termsFrom = upToWord(word + json.length);
  const bytes = new Uint8Array(termsFrom + count * (word + 1));
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, word);
  const numbers = new Uint32Array(bytes.buffer, termsFrom, count);
  const weights = bytes.subarray(termsFrom + count * word);
  let at = 0;
  for (const [, document] of all) {
    numbers.set(document.terms, at);
    weights.set(document.weights, at);
    at += document.terms.length;
  }
  return bytes;
}

/** The documents again. What is ours and whole need not be looked through. */
export function readKeptDocuments(kept: Uint8Array): KeptDocuments {
  // Where numbers of four bytes may begin is counted from the start of the memory they lie in.
  const bytes = kept.byteOffset % word === 0 ? kept : new Uint8Array(kept);
  const { buffer, byteOffset } = bytes;
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const json = new TextDecoder().decode(bytes.subarray(word, word + length));
  const { terms, documents } = JSON.parse(json) as Contents;
  const termsFrom = upToWord(word + length);
  const count = documents.reduce((sum, [, own]) => sum + own, 0);
  const numbers = new Uint32Array(buffer, byteOffset + termsFrom, count);
  const weights = bytes.subarray(termsFrom + count * word);
  let from = 0;
  const byName = new Map<string, IndexedDocument>();
  for (const [name, own, shown] of documents) {
    const to = from + own;
    byName.set(name, {
      shown,
      terms: numbers.subarray(from, to),
      weights: weights.subarray(from, to),
    });
    from = to;
  }
  return { terms, documents: byName };
}

const upToWord = (length: number): number => Math.ceil(length / word) * word;
