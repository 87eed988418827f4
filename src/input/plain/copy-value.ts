import { copyKey, newGroup } from "./copy-key.ts";
import { copyPlain } from "./copy-plain.ts";
import { copyQuoted } from "./copy-text.ts";
import { put } from "./json-draft.ts";
import {
  closeBrace,
  closeSquare,
  comma,
  doubleQuote,
  openBrace,
  openSquare,
  singleQuote,
  space,
  unsure,
} from "./signs.ts";

/** Each copies what begins at a place and gives the place after it, or `unsure`. */
type CopyItem = (bytes: Uint8Array, at: number, group: number) => number;

const skipOne = (bytes: Uint8Array, at: number): number => (bytes[at] === space ? at + 1 : at);

const copyItem: CopyItem = (bytes, at) => {
  const c = bytes[at];
  return c === doubleQuote || c === singleQuote
    ? copyQuoted(bytes, at)
    : copyPlain(bytes, at, true);
};

const copyPair: CopyItem = (bytes, from, group) => {
  const at = copyKey(bytes, from, group, false);
  if (at < 0 || bytes[at] !== space) return unsure;
  return bytes[at + 1] === openSquare ? copyList(bytes, at + 1) : copyItem(bytes, at + 1, group);
};

/** Items between a bracket and the one that closes it, with a comma between them and at most one blank anywhere. */
function copyBetween(
  bytes: Uint8Array,
  from: number,
  close: number,
  copy: CopyItem,
  group: number,
): number {
  let at = skipOne(bytes, from + 1);
  while (bytes[at] !== close) {
    at = copy(bytes, at, group);
    if (at < 0) return unsure;
    if (bytes[at] !== comma) {
      at = skipOne(bytes, at);
      if (bytes[at] !== close) return unsure;
      break;
    }
    put(comma);
    at = skipOne(bytes, at + 1);
    if (bytes[at] === close) return unsure;
  }
  put(close);
  return at + 1;
}

function copyList(bytes: Uint8Array, from: number): number {
  put(openSquare);
  return copyBetween(bytes, from, closeSquare, copyItem, 0);
}

function copyGroup(bytes: Uint8Array, from: number): number {
  put(openBrace);
  return copyBetween(bytes, from, closeBrace, copyPair, newGroup());
}

/** Copies a value on one line; gives the place after it. */
export function copyValue(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case doubleQuote:
    case singleQuote:
      return copyQuoted(bytes, at);
    case openSquare:
      return copyList(bytes, at);
    case openBrace:
      return copyGroup(bytes, at);
    default:
      return copyPlain(bytes, at, false);
  }
}
