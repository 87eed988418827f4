import type { Place } from "../domain/finding.ts";

/** Line and column of an offset, both from 1; `firstLine` is the file line that `text` begins on. */
function position(text: string, offset: number, firstLine: number): [number, number] {
  let line = firstLine;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", start)) {
    line++;
    start = at + 1;
  }
  return [line, offset - start + 1];
}

/** The stretch between two offsets of `text`, which begins on line `firstLine`; a line end at its close is left out. */
export function textPlace(text: string, from: number, to: number, firstLine: number): Place {
  let end = Math.max(from, Math.min(to, text.length));
  while (end > from + 1 && /\s/.test(text[end - 1] ?? "")) end--;
  const [line, column] = position(text, from, firstLine);
  const [endLine, endColumn] = position(text, end, firstLine);
  return { line, column, endLine, endColumn };
}
