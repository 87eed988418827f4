import type { Problem } from "../domain/finding.ts";
import { maxFrontMatterBytes } from "../domain/source-file.ts";
import { closingFenceNotAlone, noFrontMatter, tooLarge, unterminated } from "./fence-problems.ts";

/** Where front matter and body stand in a file. Offsets count UTF-16 units from its start, lines from 1. */
export interface SplitText {
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyOffset: number;
  readonly bodyLine: number;
}

const openingFence = /^\uFEFF?---[ \t]*\r?\n/;
const restOfFence = /[ \t]*(?:\r?\n|\r?$)/y;

const byteLength = (text: string): number =>
  text.length * 3 <= maxFrontMatterBytes ? text.length : new TextEncoder().encode(text).length;

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

/**
 * Splits a file at its fences: the one splitter of the product, so that validator, gate and site never see
 * different things in one file. A fence is `---` alone on its line (spaces after it allowed); a byte-order mark
 * and CRLF are. Gives the problem, at its place, where there is no front matter to be had.
 */
export function splitFrontMatter(text: string): SplitText | { readonly problem: Problem } {
  const opening = openingFence.exec(text);
  if (opening === null) return { problem: noFrontMatter(text) };
  const yamlOffset = opening[0].length;
  const closing = text.indexOf("\n---", yamlOffset - 1) + 1;
  if (closing === 0) return { problem: unterminated(text) };
  const yaml = text.slice(yamlOffset, closing);
  const yamlLines = countLines(yaml);
  restOfFence.lastIndex = closing + 3;
  if (!restOfFence.test(text))
    return { problem: closingFenceNotAlone(text, closing, yamlLines + 2) };
  const bodyOffset = restOfFence.lastIndex;
  const bytes = byteLength(yaml);
  if (bytes > maxFrontMatterBytes) return { problem: tooLarge(bytes) };
  return {
    yaml,
    yamlOffset,
    yamlLine: 2,
    body: text.slice(bodyOffset),
    bodyOffset,
    bodyLine: yamlLines + 3,
  };
}
