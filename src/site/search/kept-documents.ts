import type { DocumentTerms } from "./document-terms.ts";
import type { SearchSource } from "./search-source.ts";
import { newTermRoom, type TermRoom } from "./term-room.ts";

/** What a result shows of a document, and the terms it is found by. */
export interface IndexedDocument extends DocumentTerms {
  readonly shown: Shown;
}

export type Shown = Omit<SearchSource, "texts">;

type Documents = ReadonlyMap<string, IndexedDocument>;

/** The documents of an index by name, and the terms that their numbers mean. */
export interface KeptDocuments {
  readonly terms: readonly string[];
  readonly documents: Documents;
}

/** The same as it was kept: all at one time, and what came since. */
export interface DocumentsBefore extends KeptDocuments {
  readonly whole: {
    readonly pieces: readonly Uint8Array[];
    readonly terms: number;
    readonly documents: Documents;
  };
}

/** A group's first piece as JSON; in the others lie the documents' terms in turn. */
interface Contents {
  readonly pieces: number;
  readonly terms: readonly string[];
  readonly documents: readonly (readonly [name: string, bytes: number, shown: Shown])[];
}

// Beyond so many, reading what came since costs as much as writing all anew.
const mostSince = 300;

/**
 * The documents as pieces of bytes: all of them, or those of `before` as they are and then what came since. `room` is where those lie
 * that were made.
 */
export function keptPieces(
  { terms, documents }: KeptDocuments,
  room: TermRoom,
  before: DocumentsBefore | undefined,
): readonly Uint8Array[] {
  const whole = before?.whole;
  const come = [...documents].filter(([name, one]) => whole?.documents.get(name) !== one);
  const gone = (whole?.documents.size ?? 0) - (documents.size - come.length);
  if (whole === undefined || come.length > mostSince || gone > mostSince)
    return groupPieces(terms, [...documents], room);
  return [...whole.pieces, ...groupPieces(terms.slice(whole.terms), come, room)];
}

function groupPieces(
  terms: readonly string[],
  documents: readonly (readonly [name: string, document: IndexedDocument])[],
  room: TermRoom,
): readonly Uint8Array[] {
  const pieces = piecesOf(
    documents.map(([, document]) => document),
    room,
  );
  const contents: Contents = {
    pieces: pieces.length,
    terms,
    documents: documents.map(([name, { from, to, shown }]) => [name, to - from, shown]),
  };
  return [new TextEncoder().encode(JSON.stringify(contents)), ...pieces];
}

function piecesOf(documents: readonly IndexedDocument[], room: TermRoom): readonly Uint8Array[] {
  if (room.isOf(documents)) return room.pieces();
  const copies = newTermRoom();
  for (const document of documents) copies.copy(document);
  return copies.pieces();
}

/** The documents again. What is ours and whole need not be looked through. */
export function readKeptDocuments(pieces: readonly Uint8Array[]): DocumentsBefore {
  const first = readGroup(pieces, 0);
  const whole = {
    pieces: pieces.slice(0, first.end),
    terms: first.terms.length,
    documents: first.documents,
  };
  if (first.end === pieces.length) return { terms: first.terms, documents: first.documents, whole };
  const since = readGroup(pieces, first.end);
  return {
    terms: [...first.terms, ...since.terms],
    documents: new Map([...first.documents, ...since.documents]),
    whole,
  };
}

function readGroup(pieces: readonly Uint8Array[], start: number) {
  const contents = JSON.parse(new TextDecoder().decode(pieces[start])) as Contents;
  const documents = new Map<string, IndexedDocument>();
  let piece = start + 1;
  let from = 0;
  for (const [name, length, shown] of contents.documents) {
    if (from === pieces[piece]?.length) [piece, from] = [piece + 1, 0];
    const bytes = pieces[piece] ?? new Uint8Array();
    documents.set(name, { shown, bytes, from, to: from + length });
    from += length;
  }
  return { terms: contents.terms, documents, end: start + 1 + contents.pieces };
}
