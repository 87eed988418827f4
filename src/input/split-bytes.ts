import { type FileBytes, maxFrontMatterBytes } from "../domain/source-file.ts";
import type { TextPlaces } from "./entry-of-bytes.ts";
import type { SplitText } from "./front-matter.ts";
import { carriageReturn, dash, newline, space } from "./plain/signs.ts";

/** Where the parts of a file stand in its bytes, and the line its body begins on. */
export interface BytesParts extends TextPlaces {
  readonly bodyLine: number;
}

/** The two parts of a file, with the lines they begin on. */
export type FileParts = Pick<SplitText, "yaml" | "yamlLine" | "body" | "bodyLine">;

/** The parts as texts, each made when somebody asks for it: hardly anybody does. */
export const partsOf = (
  bytes: FileBytes,
  { yaml: [from, to], bodyFrom, bodyLine }: BytesParts,
): FileParts => ({
  get yaml() {
    return bytes.text(from, to);
  },
  yamlLine: 2,
  get body() {
    return bytes.text(bodyFrom, bytes.length);
  },
  bodyLine,
});

const tab = 9;

function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === space || bytes[at] === tab) at += 1;
  return at;
}

const isFence = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === dash && bytes[at + 1] === dash && bytes[at + 2] === dash;

/** After the end of a line that has nothing but blanks left; nothing where more stands there. */
function afterLine(bytes: Uint8Array, from: number): number | undefined {
  const blanks = afterBlanks(bytes, from);
  const at = bytes[blanks] === carriageReturn ? blanks + 1 : blanks;
  if (bytes[at] === newline) return at + 1;
  return at === bytes.length ? at : undefined;
}

function afterByteOrderMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** The newline above the next line that begins with a fence, and how many there were on the way. */
function findFence(
  bytes: Uint8Array,
  from: number,
): { readonly at: number; readonly lines: number } {
  const { length } = bytes;
  let lines = 0;
  for (let at = from; at < length; at += 1) {
    if (bytes[at] !== newline) continue;
    if (isFence(bytes, at + 1)) return { at, lines };
    lines += 1;
  }
  return { at: -1, lines };
}

/**
 * Splits a file at its fences by its bytes, as `splitFrontMatter` does by its text: fences and line ends are ASCII, so nothing else looks like
 * them. Gives nothing where that finds a problem: the text must tell of it.
 */
export function splitBytes(bytes: Uint8Array): BytesParts | undefined {
  const opening = afterByteOrderMark(bytes);
  const from = isFence(bytes, opening) ? afterLine(bytes, opening + 3) : undefined;
  if (from === undefined || bytes[from - 1] !== newline) return undefined;
  const { at, lines } = findFence(bytes, from - 1);
  if (at < 0) return undefined;
  const bodyFrom = afterLine(bytes, at + 4);
  if (bodyFrom === undefined || at + 1 - from > maxFrontMatterBytes) return undefined;
  return { yaml: [from, at + 1], bodyFrom, bodyLine: lines + 3 };
}
