import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  goingOn,
  type KeptNote,
  listOf,
  noteBytes,
  notesFrom,
  type Positions,
  positionBytes,
  positionReader,
  readNotes,
} from "./kept-notes.ts";

const note: fc.Arbitrary<KeptNote> = fc.tuple(
  fc.constantFrom("body", "entry", "list", "guide-links"),
  fc.oneof(fc.constantFrom("", "æ/ø.md", "a\nb"), fc.string({ unit: "binary" })),
  fc.constantFrom("", "-", '=["å"]', "vrøvl", "0123456789abcdef01234567"),
);

/** As bytes come from a file: somewhere in the memory that other things lie in too. */
const fromFile = (bytes: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from("."), bytes]).subarray(1);

describe("notes that are kept", () => {
  it("come back as they were, each by its position", () => {
    fc.assert(
      fc.property(fc.array(note), fc.array(note), (first, more) => {
        const kept = readNotes(fromFile(noteBytes(listOf(first))));
        const all = goingOn(kept, listOf(more));
        expect(notesFrom(all, 0)).toEqual([...first, ...more]);
        expect(notesFrom(all, first.length)).toEqual(more);
        for (const [at, [topic]] of [...first, ...more].entries())
          expect(all.topicAt(at)).toBe(topic);
        expect([all.topicAt(all.length), all.noteAt(all.length)]).toEqual([undefined, undefined]);
        expect(notesFrom(readNotes(noteBytes(all)), 0)).toEqual([...first, ...more]);
      }),
    );
  });

  it("are pointed at by lists that come back one after the other", () => {
    const lists = fc.array(fc.array(fc.nat()));
    fc.assert(
      fc.property(lists, (all: readonly Positions[]) => {
        const next = positionReader(fromFile(positionBytes(all)));
        expect(all.map(({ length }) => [...next(length)])).toEqual(all);
      }),
    );
  });
});
