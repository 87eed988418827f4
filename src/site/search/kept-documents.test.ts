import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { eachTerm, weighedTerm } from "./document-terms.ts";
import { type IndexedDocument, keptPieces, readKeptDocuments } from "./kept-documents.ts";
import { newTermRoom, type TermRoom } from "./term-room.ts";

type Weighed = readonly (readonly [term: number, weight: number])[];

const shownAs = (title: string): IndexedDocument["shown"] => ({
  ...{ kind: "system", id: title, title, summary: "" },
  ...{ phase: "", status: "" },
});

const weighed: fc.Arbitrary<Weighed> = fc
  .uniqueArray(
    fc.tuple(
      fc.oneof(fc.nat(300), fc.nat(20_000), fc.nat((1 << 25) - 1)),
      fc.integer({ min: 1, max: 99 }),
    ),
    { selector: ([term]) => term, maxLength: 12, size: "max" },
  )
  .map((all) => all.toSorted(([one], [other]) => one - other));

const put = (room: TermRoom, name: string, terms: Weighed): IndexedDocument => ({
  shown: shownAs(name),
  ...room.put(Uint32Array.from(terms, ([term, weight]) => weighedTerm(term, weight))),
});

const told = (documents: ReadonlyMap<string, IndexedDocument>) =>
  [...documents].map(([name, document]) => {
    const terms: [number, number][] = [];
    eachTerm(document, (term, weight) => terms.push([term, weight]));
    return [name, document.shown.title, terms];
  });

const documentsIn = (room: TermRoom, all: ReadonlyMap<string, Weighed>) =>
  new Map([...all].map(([name, terms]) => [name, put(room, name, terms)]));

const named = (some: readonly Weighed[]): ReadonlyMap<string, Weighed> =>
  new Map(some.map((terms, at) => [`n${at}`, terms]));

describe("the documents of a search index", () => {
  it("come back as they were kept, whatever room they lie in", () => {
    fc.assert(
      fc.property(
        fc.array(weighed, { maxLength: 8 }),
        fc.integer({ min: 1, max: 90 }),
        (some, size) => {
          const room = newTermRoom(size);
          const documents = documentsIn(room, named(some));
          const kept = keptPieces({ terms: ["a"], documents }, room, undefined);
          expect(told(readKeptDocuments(kept).documents)).toEqual(told(documents));
          const elsewhere = keptPieces({ terms: ["a"], documents }, newTermRoom(), undefined);
          expect(told(readKeptDocuments(elsewhere).documents)).toEqual(told(documents));
        },
      ),
    );
  });

  it("are kept again as they lie, and what came since beside them", () => {
    const room = newTermRoom();
    const first = documentsIn(room, named([[[0, 1]], [[1, 2]], []]));
    const kept = keptPieces({ terms: ["a", "b"], documents: first }, room, undefined);
    let before = readKeptDocuments(kept);
    for (const term of [2, 3]) {
      const later = newTermRoom();
      const documents = new Map(before.documents).set("n1", put(later, "n1", [[term, 7]]));
      const pieces = keptPieces({ terms: ["a", "b", "c", "d"], documents }, later, before);
      expect(pieces.slice(0, kept.length).every((piece, at) => piece === kept[at])).toBe(true);
      before = readKeptDocuments(pieces);
      expect(before.terms).toEqual(["a", "b", "c", "d"]);
      expect(told(before.documents)).toEqual(told(documents));
    }
  });

  it("are kept all anew once many of them came or went since", () => {
    const room = newTermRoom();
    const many = named(Array.from({ length: 700 }, (_, at) => [[at, 1]]));
    const documents = documentsIn(room, many);
    const before = readKeptDocuments(keptPieces({ terms: [], documents }, room, undefined));
    const few = new Map([...before.documents].slice(0, 350));
    const afterMany = readKeptDocuments(keptPieces({ terms: [], documents: few }, room, before));
    expect(afterMany.whole.documents.size).toBe(350);
    expect(told(afterMany.documents)).toEqual(told(few));
    const most = new Map([...before.documents].slice(0, 650));
    const afterFew = readKeptDocuments(
      keptPieces({ terms: [], documents: most }, newTermRoom(), before),
    );
    expect(afterFew.whole.documents.size).toBe(700);
  });
});
