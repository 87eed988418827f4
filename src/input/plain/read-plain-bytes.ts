import { maxFrontMatterBytes } from "../../domain/source-file.ts";
import { beginNames, copyKey, endOfWord } from "./copy-key.ts";
import { copyValue } from "./copy-value.ts";
import { draft, draftedData, isEmpty, put } from "./json-draft.ts";
import { afterComment, afterLineEnd, afterRest } from "./line-ends.ts";
import { awaitValue, beginNesting, endNesting, goTo, groupAtHand, openItem } from "./nesting.ts";
import {
  carriageReturn,
  colon,
  comma,
  dash,
  hash,
  isLetter,
  newline,
  space,
  unsure,
} from "./signs.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A value and the rest of its line. */
function readValue(bytes: Uint8Array, from: number): number {
  const at = copyValue(bytes, from);
  if (at < 0) return unsure;
  put(comma);
  return afterRest(bytes, at);
}

/** A key, and its value where it has one on its line. */
function readField(bytes: Uint8Array, from: number, long: boolean): number {
  const at = copyKey(bytes, from, groupAtHand(), long);
  if (at < 0) return unsure;
  const next = bytes[at + 1] as number;
  if (bytes[at] === space && next > space && next !== hash) return readValue(bytes, at + 1);
  awaitValue();
  return afterRest(bytes, at);
}

function startsField(bytes: Uint8Array, at: number): boolean {
  if (isLetter[bytes[at] as number] !== 1) return false;
  const end = endOfWord(bytes, at);
  return bytes[end] === colon && (bytes[end + 1] as number) <= space;
}

/** What stands behind a dash: a group of fields, of which this is the first, or a value. */
function readItem(bytes: Uint8Array, at: number, column: number): number {
  if (!startsField(bytes, at)) return readValue(bytes, at);
  return openItem(column) ? readField(bytes, at, false) : unsure;
}

/** One line; gives the place after it. */
function readLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === space) at += 1;
  const c = bytes[at];
  if (c === newline || c === carriageReturn) return afterLineEnd(bytes, at);
  if (c === hash) return afterComment(bytes, at);
  const dashed = c === dash;
  if (dashed && bytes[at + 1] !== space) return unsure;
  const column = at - from;
  if (!goTo(column, dashed)) return unsure;
  return dashed ? readItem(bytes, at + 2, column + 2) : readField(bytes, at, true);
}

/** Writes the draft of one mapping; false where it is not sure. */
function draftMapping(bytes: Uint8Array, from: number, to: number): boolean {
  // Every step stops at a line's end at the latest.
  if (to <= from || to - from > maxFrontMatterBytes || bytes[to - 1] !== newline) return false;
  draft.end = 0;
  beginNames();
  beginNesting();
  let at = from;
  while (at >= 0 && at < to) at = readLine(bytes, at);
  return at === to && !isEmpty();
}

/**
 * The fastest reading of one YAML mapping, from its bytes: every line plain at first sight, groups by indentation, no text over several
 * lines. Writes what it reads as JSON and has that parsed. Gives nothing, never a guess, for anything else. The bytes are sound UTF-8.
 */
export function readPlainBytes(bytes: Uint8Array, from: number, to: number): Fields | undefined {
  if (!draftMapping(bytes, from, to)) return undefined;
  endNesting();
  return draftedData() as Fields;
}

const encoder = new TextEncoder();
const room = new Uint8Array(maxFrontMatterBytes);

/** How many bytes of the room a text takes; none where it is too long. */
function encoded(yaml: string): number {
  const { read, written } = encoder.encodeInto(yaml, room);
  return read === yaml.length ? written : 0;
}

/** The same for a text. */
export const readPlainText = (yaml: string): Fields | undefined =>
  readPlainBytes(room, 0, encoded(yaml));

/** Whether that would be sure of a text. */
export const isPlainText = (yaml: string): boolean => draftMapping(room, 0, encoded(yaml));
