import { carriageReturn, dash, hash, isDigit, isLetter, point, space } from "../plain/signs.ts";
import type { BodyFacts } from "./body-facts.ts";
import { newScan, readLine, type Scan, say } from "./body-scan.ts";
import { endOf, lookOverLine, sawIn, sawLetter, sawMark, sawReturn } from "./line-bytes.ts";
import { ownLine } from "./own-line.ts";

const tab = 9;
const mostDigits = 9;

/** One for the bytes with which a line begins that is read as text whatever stood above: no mark of a block, no blank. */
const beginsText = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[ \t#>`~<*+_=0-9-]/.test(String.fromCharCode(byte)) ? 0 : 1,
);

/** `- text` or `1. text`, with one blank and a letter behind the mark. */
function isItem(bytes: Uint8Array, from: number): boolean {
  let at = from;
  if (bytes[at] !== dash) {
    while (isDigit(bytes[at] as number)) at += 1;
    if (at === from || at - from > mostDigits || bytes[at] !== point) return false;
  }
  return bytes[at + 1] === space && isLetter[bytes[at + 2] as number] === 1;
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && (bytes[at] === space || bytes[at] === tab)) at += 1;
  return at === to;
}

/** A line that is nothing but text, or nothing at all; false for any other. */
function readPlainLine(
  bytes: Uint8Array,
  from: number,
  to: number,
  saw: number,
  scan: Scan,
): boolean {
  if (scan.open !== undefined) return false;
  if (isBlank(bytes, from, to)) {
    scan.before = "nothing";
    return true;
  }
  if (saw !== sawLetter || !(beginsText[bytes[from] as number] === 1 || isItem(bytes, from)))
    return false;
  say(scan);
  scan.before = "text";
  return true;
}

/**
 * `scanBody` of the bytes of a body, which are sound UTF-8 and begin at `from`: the same facts, and not sure of the same. A text is made of those
 * lines alone that are more than text; `textOf` makes it.
 */
export function scanBytes(
  bytes: Uint8Array,
  from: number,
  textOf: (from: number, to: number) => string,
): BodyFacts | undefined {
  const scan = newScan();
  const { length } = bytes;
  let number = 0;
  for (let start = from; start <= length; ) {
    const look = lookOverLine(bytes, start);
    const found = endOf(look);
    const saw = sawIn(look);
    let end = found;
    if ((saw & sawReturn) !== 0) {
      // Alone, it ends a line too.
      if (found === length || bytes.indexOf(carriageReturn, start) !== found - 1) return undefined;
      end = found - 1;
    }
    number += 1;
    if (!readPlainLine(bytes, start, end, saw & (sawLetter | sawMark), scan)) {
      const line = bytes[start] === hash ? ownLine(bytes, start, end, textOf) : textOf(start, end);
      if (!readLine(line, number, scan)) return undefined;
    }
    start = found + 1;
  }
  return scan;
}
