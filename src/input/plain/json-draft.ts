import { maxFrontMatterBytes } from "../../domain/source-file.ts";
import { backslash, doubleQuote } from "./signs.ts";

/** The shortest line, `a:`, becomes three times as long. */
const growth = 4;

/**
 * JSON being written, in UTF-8: one piece of memory for all files, as they are read one after the other. `end` is where the next byte
 * goes. The parser of JSON makes objects several times faster than a program can: it knows the shapes of those before.
 */
export const draft = { bytes: new Uint8Array(maxFrontMatterBytes * growth + 64), end: 0 };

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What stands in the draft, as data. */
export const draftedData = (): unknown =>
  JSON.parse(decoder.decode(draft.bytes.subarray(0, draft.end)));

/** True while no more than one bracket stands there. */
export const isEmpty = (): boolean => draft.end <= 1;

export function put(byte: number): void {
  draft.bytes[draft.end] = byte;
  draft.end += 1;
}

/** A word in ASCII. */
export function putWord(word: string): void {
  for (let at = 0; at < word.length; at += 1) put(word.charCodeAt(at));
}

/** Bytes as they stand between two places. */
export function putBytes(bytes: Uint8Array, from: number, to: number): void {
  const { bytes: out } = draft;
  let { end } = draft;
  for (let at = from; at < to; at += 1) {
    out[end] = bytes[at] as number;
    end += 1;
  }
  draft.end = end;
}

/** The same as a text. Only for what holds neither quotation marks nor backslashes. */
export function putText(bytes: Uint8Array, from: number, to: number): void {
  put(doubleQuote);
  putBytes(bytes, from, to);
  put(doubleQuote);
}

export function putQuote(): void {
  put(backslash);
  put(doubleQuote);
}
