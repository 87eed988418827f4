import type { Page, UnitMemory } from "../../domain/page.ts";
import { termFinder } from "./index-document.ts";
import { type IndexedDocument, keptPieces, readKeptDocuments } from "./kept-documents.ts";
import { type Inverted, invert } from "./postings.ts";
import {
  dictionaryPath,
  type SearchDictionary,
  type SearchDocuments,
  shardPath,
} from "./search-files.ts";
import type { SearchPart, SearchSource } from "./search-source.ts";
import { TermBook } from "./term-book.ts";
import { newTermRoom, type TermRoom } from "./term-room.ts";

// About 30 kB packed: one or two are fetched for most queries, and a small catalogue has only one.
const postingsAShard = 12_000;

const mostTerms = (found: number): number => found * 1.5 + 1000;

/** The files of the full-text search: a dictionary with all terms and documents, and the postings in shards. */
export function searchPages(parts: readonly SearchPart[], memory?: UnitMemory): readonly Page[] {
  const before = memory?.before && readKeptDocuments(memory.before);
  const book = new TermBook(before?.terms);
  const find = termFinder(book);
  const named = new Map<string, IndexedDocument>();
  const [ofNamed, ofOthers] = [newTermRoom(), newTermRoom()];
  const make = (source: () => SearchSource, room: TermRoom): IndexedDocument => {
    const { texts, ...shown } = source();
    return { shown, ...room.put(find({ texts })) };
  };
  const documents = parts.map(({ name, source }): IndexedDocument => {
    if (memory === undefined || name === undefined) return make(source, ofOthers);
    const known = before?.documents.get(name);
    const document =
      memory.part(name, () => make(source, ofNamed)) ?? known ?? make(source, ofNamed);
    named.set(name, document);
    return document;
  });
  const inverted = invert(documents, book.terms);
  // Terms that nothing holds any more stay in the book; where they are many, it is begun anew next time.
  if (book.terms.length < mostTerms(inverted.order.length))
    memory?.keep(keptPieces({ terms: book.terms, documents: named }, ofNamed, before));
  return pagesOf(documents, inverted, book.terms);
}

function pagesOf(
  documents: readonly IndexedDocument[],
  inverted: Inverted,
  terms: readonly string[],
): readonly Page[] {
  const { starts, shards } = cut(inverted);
  const dictionary = (): SearchDictionary => ({
    documents: columns(documents),
    terms: inverted.order.map((term) => terms[term]).join(" "),
    starts,
  });
  const shardText = (shard: readonly number[]): string =>
    `[${shard.map((term) => postingsText(inverted, term)).join(",")}]`;
  return [
    pageLater(dictionaryPath, () => JSON.stringify(dictionary())),
    ...shards.map((shard, at) => pageLater(shardPath(at), () => shardText(shard))),
  ];
}

/** A file whose text is made when it is written: all of them together are as large as a thousand pages. */
const pageLater = (path: string, text: () => string): Page => ({
  path,
  get content() {
    return text();
  },
});

/** The terms in shards, and the position of each shard's first term. */
function cut({ order, starts: from }: Inverted) {
  const starts: number[] = [];
  const shards: number[][] = [];
  let shard: number[] = [];
  let size = 0;
  order.forEach((term, at) => {
    if (shard.length === 0) starts.push(at);
    shard.push(term);
    size += (from[term + 1] ?? 0) - (from[term] ?? 0);
    if (size < postingsAShard) return;
    shards.push(shard);
    shard = [];
    size = 0;
  });
  if (shard.length > 0) shards.push(shard);
  return { starts, shards };
}

/** The JSON of a term's list: how far each document lies from the one before, and its weight. */
function postingsText({ starts, documents, weights }: Inverted, term: number): string {
  let text = "";
  let before = 0;
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at += 1) {
    const document = documents[at] ?? 0;
    text += text === "" ? "[" : ",";
    text += `${written(document - before)},${written(weights[at] ?? 0)}`;
    before = document;
  }
  return `${text}]`;
}

const numbers: string[] = [];

// A million numbers are written, and few of them differ.
function written(number: number): string {
  let text = numbers[number];
  if (text === undefined) {
    text = String(number);
    numbers[number] = text;
  }
  return text;
}

const columns = (documents: readonly IndexedDocument[]): SearchDocuments => ({
  kind: documents.map(({ shown }) => shown.kind),
  id: documents.map(({ shown }) => shown.id),
  title: documents.map(({ shown }) => shown.title),
  summary: documents.map(({ shown }) => shown.summary),
  phase: documents.map(({ shown }) => shown.phase),
  status: documents.map(({ shown }) => shown.status),
});
