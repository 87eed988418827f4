import type { Place } from "../domain/finding.ts";
import { stripControls } from "./escape.ts";
import { textWidth } from "./text-width.ts";

/** The line a finding points at and the carets below it, each without the line number in front. */
export interface CodeFrame {
  readonly source: string;
  readonly marks: string;
}

const ellipsis = "…";

/**
 * Makes a frame of the line at `place`, at most `width` columns wide: tabs become two spaces, a long line is cut around the mark.
 * Nothing when the line is blank.
 */
export function codeFrame(source: string, place: Place, width: number): CodeFrame | undefined {
  if (source.trim() === "") return undefined;
  const start = Math.min(place.column - 1, source.length);
  const sameLine = place.endLine === undefined || place.endLine === place.line;
  const end = sameLine ? (place.endColumn ?? place.column) - 1 : source.length;
  const stop = Math.min(Math.max(end, start + 1), source.trimEnd().length);
  const before = plain(source.slice(0, start));
  const marked = plain(source.slice(start, stop));
  const after = plain(source.slice(stop).trimEnd());
  const shownBefore = keepEnd(before, Math.max(10, width - 20 - textWidth(marked)));
  const left = width - textWidth(shownBefore);
  const shownMarked = keepStart(marked, left);
  const shownAfter = keepStart(after, left - textWidth(shownMarked));
  return {
    source: shownBefore + shownMarked + shownAfter,
    marks: " ".repeat(textWidth(shownBefore)) + "^".repeat(Math.max(1, textWidth(shownMarked))),
  };
}

const plain = (text: string): string =>
  stripControls(text.replaceAll("\t", "  ")).replaceAll("\n", " ");

const signs = (text: string): string[] => [...text];

function keepEnd(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const kept: string[] = [];
  let used = 1;
  for (const sign of signs(text).reverse()) {
    used += textWidth(sign);
    if (used > width) break;
    kept.unshift(sign);
  }
  return ellipsis + kept.join("");
}

function keepStart(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const kept: string[] = [];
  let used = 1;
  for (const sign of signs(text)) {
    used += textWidth(sign);
    if (used > width) break;
    kept.push(sign);
  }
  return width <= 0 ? "" : kept.join("") + ellipsis;
}
