import { backslash, carriageReturn, hash, newline, space, unsure, wideSign } from "./signs.ts";

/** The place after a line's end that stands at a place, else `unsure`. */
export function afterLineEnd(bytes: Uint8Array, at: number): number {
  const c = bytes[at];
  if (c === newline) return at + 1;
  return c === carriageReturn && bytes[at + 1] === newline ? at + 2 : unsure;
}

/** The place after the line of a comment. What may not stand in a file may not stand there either. */
export function afterComment(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const c = bytes[at] as number;
    if (c === newline || c === carriageReturn) return afterLineEnd(bytes, at);
    if (c < space || c === backslash || c === 127) return unsure;
    const length = c < 128 ? 1 : wideSign(bytes, at);
    if (length === 0) return unsure;
    at += length;
  }
}

/** The place after a line on which nothing but blanks and a comment is left. */
export function afterRest(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === space) at += 1;
  if (bytes[at] === hash) return at > from ? afterComment(bytes, at) : unsure;
  return afterLineEnd(bytes, at);
}
