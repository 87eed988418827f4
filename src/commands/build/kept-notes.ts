import { Buffer } from "node:buffer";
import type { Topic } from "../../site/notes/note.ts";

/** A note with what stood behind it. */
export type KeptNote = readonly [topic: Topic, key: string, digest: string];

/** Notes by position. */
export interface NoteList {
  readonly length: number;
  /** The topic alone, which costs less; nothing where there is no note. */
  readonly topicAt: (at: number) => Topic | undefined;
  readonly noteAt: (at: number) => KeptNote | undefined;
}

/** Notes that are held as such. */
export const listOf = (notes: readonly KeptNote[]): NoteList => ({
  length: notes.length,
  topicAt: (at) => notes[at]?.[0],
  noteAt: (at) => notes[at],
});

/** One list that goes on with another. */
export const goingOn = (first: NoteList, more: NoteList): NoteList => ({
  length: first.length + more.length,
  topicAt: (at) => (at < first.length ? first.topicAt(at) : more.topicAt(at - first.length)),
  noteAt: (at) => (at < first.length ? first.noteAt(at) : more.noteAt(at - first.length)),
});

/** The notes from a position on. */
export const notesFrom = (list: NoteList, from: number): readonly KeptNote[] =>
  Array.from({ length: list.length - from }, (_, index) => found(list.noteAt(from + index)));

const word = 4;
const between = "\0";

/**
 * Notes as bytes: how many topics and notes there are, where the text of each note ends, its topic as a number, the topics, and the texts. Most of a
 * hundred thousand notes are asked for their topic at most, so that none of them need become a text to be read.
 */
export function noteBytes(list: NoteList): Uint8Array {
  const topics: Topic[] = [];
  const ends = new Uint32Array(list.length);
  const kinds = new Uint8Array(list.length);
  let end = 0;
  const textAt = (at: number): string => {
    const [, key, digest] = found(list.noteAt(at));
    return `${digest}${between}${key}`;
  };
  for (let at = 0; at < list.length; at += 1) {
    const [topic] = found(list.noteAt(at));
    const known = topics.indexOf(topic);
    kinds[at] = known < 0 ? topics.push(topic) - 1 : known;
    end += Buffer.byteLength(textAt(at));
    ends[at] = end;
  }
  const names = Buffer.from(topics.join(between));
  const sizes = Uint32Array.of(list.length, names.length);
  const head = Buffer.concat([bytesOf(sizes), bytesOf(ends), kinds, names]);
  // Made a second time rather than held: a million texts take more room than all else that is kept.
  const bytes = Buffer.alloc(head.length + end);
  bytes.set(head);
  for (let at = 0; at < list.length; at += 1)
    bytes.write(textAt(at), head.length + (ends[at - 1] ?? 0));
  return bytes;
}

/** The notes again. What is ours and whole need not be looked through. */
export function readNotes(kept: Uint8Array): NoteList {
  const bytes = aligned(kept);
  const [length = 0, namesLength = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  const ends = new Uint32Array(bytes.buffer, bytes.byteOffset + 2 * word, length);
  const kindsFrom = (2 + length) * word;
  const kinds = bytes.subarray(kindsFrom, kindsFrom + length);
  const textsFrom = kindsFrom + length + namesLength;
  const topics = bytes.toString("utf8", kindsFrom + length, textsFrom).split(between) as Topic[];
  const topicAt = (at: number): Topic | undefined => topics[kinds[at] ?? -1];
  return {
    length,
    topicAt,
    noteAt: (at) => {
      const topic = topicAt(at);
      if (topic === undefined) return undefined;
      const [from, to] = [ends[at - 1] ?? 0, ends[at]];
      const text = bytes.toString("utf8", textsFrom + from, textsFrom + (to ?? 0));
      const cut = text.indexOf(between);
      return [topic, text.slice(cut + 1), text.slice(0, cut)];
    },
  };
}

/** Lists of positions in one row. */
export type Positions = readonly number[] | Int32Array;

export function positionBytes(lists: readonly Positions[]): Uint8Array {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return bytesOf(all);
}

/** Gives the lists again, one after the other, each by its length. */
export function positionReader(kept: Uint8Array): (length: number) => Positions {
  const { buffer, byteOffset, length } = aligned(kept);
  const all = new Int32Array(buffer, byteOffset, length / word);
  let at = 0;
  return (count) => {
    at += count;
    return all.subarray(at - count, at);
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Int32Array): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

/** Where numbers of four bytes may begin is counted from the start of the memory they lie in. */
const aligned = (bytes: Uint8Array): Buffer => {
  const own = bytes.byteOffset % word === 0 ? bytes : new Uint8Array(bytes);
  return Buffer.from(own.buffer as ArrayBuffer, own.byteOffset, own.byteLength);
};

function found<One>(one: One | undefined): One {
  if (one === undefined) throw new Error("A note is missing in its list.");
  return one;
}
