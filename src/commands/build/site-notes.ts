import { listNames, listsBehind, listsBehindLists } from "../../site/notes/lists-behind.ts";
import { type Note, noteOf, roomForNotes } from "../../site/notes/note.ts";
import type { NoteDigest } from "../../site/notes/note-digests.ts";
import { goingOn, type KeptNote, type NoteList, type Positions } from "./kept-notes.ts";

/** Digests of the lists that most notes follow from, by name. */
export type KeptLists = Readonly<Record<string, string>>;

/** What stands behind those lists today. */
export interface ListsNow {
  readonly isSame: (name: string) => boolean;
  readonly digests: () => KeptLists;
}

export function listsNow(before: KeptLists, digestOf: NoteDigest): ListsNow {
  const known = new Map<string, boolean>();
  const isSame = (name: string): boolean => {
    let same = known.get(name);
    if (same === undefined) {
      const behind = listsBehindLists.get(name);
      same =
        before[name] !== undefined &&
        ((behind?.every(isSame) ?? false) || digestOf("list", name) === before[name]);
      known.set(name, same);
    }
    return same;
  };
  const digestNow = (name: string): string =>
    (isSame(name) ? before[name] : undefined) ?? digestOf("list", name);
  return {
    isSame,
    digests: () => Object.fromEntries(listNames.map((name) => [name, digestNow(name)])),
  };
}

/** Says of a position in a list of notes whether what stands behind it is the same today; each is asked once. */
export function sameNotes(
  notes: NoteList,
  lists: ListsNow,
  digestOf: NoteDigest,
): (at: number) => boolean {
  const known: (boolean | undefined)[] = [];
  const ask = (at: number): boolean => {
    const topic = notes.topicAt(at);
    if (topic === undefined) return false;
    if (listsBehind[topic]?.every(lists.isSame)) return true;
    const [, key, digest] = notes.noteAt(at) ?? ["list", "", ""];
    return digestOf.stillIs(topic, key, digest);
  };
  return (at) => {
    let same = known[at];
    if (same === undefined) {
      same = ask(at);
      known[at] = same;
    }
    return same;
  };
}

/** A list of notes that grows; a note that is in it already is told by its position. */
export interface NoteTable {
  readonly enter: (note: Note) => number;
  readonly notes: () => NoteList;
}

/** Goes on with a list as it is: what nobody points at any more stays in it, and notes may stand in it twice. */
export function growingTable(before: NoteList, digestOf: NoteDigest): NoteTable {
  const come: Note[] = [];
  const positions = roomForNotes<number>();
  return {
    enter: (note) => {
      let at = positions[note.number];
      if (at === undefined) {
        // Asked while what it is about is at hand.
        digestOf.of(note);
        at = before.length + come.push(note) - 1;
        positions[note.number] = at;
      }
      return at;
    },
    notes: () =>
      goingOn(before, {
        length: come.length,
        topicAt: (at) => come[at]?.topic,
        noteAt: (at) => {
          const note = come[at];
          return note && [note.topic, note.key, digestOf.of(note)];
        },
      }),
  };
}

/** The notes that are pointed at, each once, and the new position of each. */
export function compacted(
  notes: NoteList,
  used: Iterable<Positions>,
): { readonly notes: readonly KeptNote[]; readonly move: (at: number) => number } {
  const kept: KeptNote[] = [];
  const positions = new Map<Note, number>();
  const moved: number[] = [];
  for (const ats of used)
    for (const at of ats) {
      const note = notes.noteAt(at);
      if (note === undefined) throw new Error(`There is no note at ${at}.`);
      if (moved[at] !== undefined) continue;
      const one = noteOf(note[0], note[1]);
      const known = positions.get(one);
      const place = known ?? kept.push(note) - 1;
      if (known === undefined) positions.set(one, place);
      moved[at] = place;
    }
  return { notes: kept, move: (at) => moved[at] ?? 0 };
}
