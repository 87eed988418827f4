import { type DocumentTerms, roomFor, writeTerms } from "./document-terms.ts";

/** Room for the terms of many documents, one after the other: an array a document would take half as much again as what it holds. */
export interface TermRoom {
  /** Puts a document's terms there, which must be in order. */
  readonly put: (weighed: Uint32Array) => DocumentTerms;
  /** Puts the same terms there that lie somewhere else. */
  readonly copy: (document: DocumentTerms) => DocumentTerms;
  /** Whether these documents were put there, in this order, and no others. */
  readonly isOf: (documents: readonly DocumentTerms[]) => boolean;
  /** All that was put there, in that order; no document lies in two of them. */
  readonly pieces: () => readonly Uint8Array[];
}

const usualBytes = 1 << 18;

/** `size` is for tests. */
export function newTermRoom(size = usualBytes): TermRoom {
  const all: DocumentTerms[] = [];
  const full: Uint8Array[] = [];
  let bytes = new Uint8Array(0);
  let end = 0;
  const begin = (needed: number): number => {
    if (bytes.length - end < needed) {
      if (end > 0) full.push(bytes.subarray(0, end));
      bytes = new Uint8Array(Math.max(size, needed));
      end = 0;
    }
    return end;
  };
  const enter = (from: number, to: number): DocumentTerms => {
    const document = { bytes, from, to };
    all.push(document);
    end = to;
    return document;
  };
  return {
    put: (weighed) => {
      const from = begin(roomFor(weighed.length));
      return enter(from, writeTerms(bytes, from, weighed));
    },
    copy: ({ bytes: there, from: first, to: end }) => {
      const from = begin(end - first);
      bytes.set(there.subarray(first, end), from);
      return enter(from, from + end - first);
    },
    isOf: (documents) =>
      documents.length === all.length &&
      documents.every((one, at) => one.bytes === all[at]?.bytes && one.from === all[at]?.from),
    pieces: () => (end > 0 ? [...full, bytes.subarray(0, end)] : full),
  };
}
