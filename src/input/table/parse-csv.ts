import type { Text } from "../../domain/language.ts";
import { UsageError } from "../../domain/usage-error.ts";
import {
  type Cell,
  maxColumns,
  maxRows,
  type TableRow,
  tooManyColumns,
  tooManyRows,
} from "./table.ts";

const separators = [";", ",", "\t", "|"] as const;
export type Separator = (typeof separators)[number];

/** The rows of a text with separated values, and what had to be guessed. */
export interface ParsedCsv {
  readonly rows: readonly TableRow[];
  readonly separator: string;
  readonly remarks: readonly Text[];
}

interface Walk {
  readonly text: string;
  readonly separator: string;
  at: number;
  line: number;
}

/** Reads a quoted value from behind its opening quote; a doubled quote is one. Stops behind the closing one. */
function quotedValue(walk: Walk): string {
  const { text } = walk;
  const begun = walk.line;
  let value = "";
  for (;;) {
    const close = text.indexOf('"', walk.at);
    if (close < 0) throw unclosedQuote(begun);
    const piece = text.slice(walk.at, close);
    walk.line += countLines(piece);
    value += piece;
    walk.at = close + 1;
    if (text[walk.at] !== '"') return value;
    value += '"';
    walk.at += 1;
  }
}

const countLines = (piece: string): number => piece.match(/\r\n|\n|\r/g)?.length ?? 0;

/** Reads one value up to the separator or the line's end. Text hanging on behind a closing quote is kept. */
function value(walk: Walk): string {
  const { text, separator } = walk;
  let found = "";
  if (text[walk.at] === '"') {
    walk.at += 1;
    found = quotedValue(walk);
  }
  const from = walk.at;
  while (walk.at < text.length) {
    const sign = text[walk.at];
    if (sign === separator || sign === "\n" || sign === "\r") break;
    walk.at += 1;
  }
  return found + text.slice(from, walk.at);
}

function record(walk: Walk): string[] {
  const cells: string[] = [];
  for (;;) {
    cells.push(value(walk));
    if (cells.length > maxColumns) throw tooManyColumns(walk.line);
    const sign = walk.text[walk.at];
    if (sign === walk.separator) {
      walk.at += 1;
      continue;
    }
    if (sign === "\r" && walk.text[walk.at + 1] === "\n") walk.at += 1;
    walk.at += 1;
    walk.line += 1;
    return cells;
  }
}

// A cell that would run as a formula is written with an apostrophe before it; ours and other exports do.
const withoutApostrophe = (cell: string): string =>
  /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;

const asCell = (cell: string): Cell => {
  const text = withoutApostrophe(cell).trim();
  return text === "" ? undefined : text;
};

/** Which separator stands most often in the lines that have it; what stands in quotes does not count. */
function guessSeparator(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/)
    .slice(0, 60);
  const scored = separators.map((separator) => {
    const counts = lines
      .map((line) => line.split(separator).length - 1)
      .filter((count) => count > 0)
      .toSorted((a, b) => a - b);
    return { separator, score: counts.length * (counts[counts.length >> 1] ?? 0) };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

/** Takes text with separated values apart: quotes, line breaks inside them, a line `sep=;` at the top. Rows have the numbers a spreadsheet shows, which are not lines where a cell holds several. */
export function parseCsv(text: string, given?: string): ParsedCsv {
  const told = /^sep=(.)(?:\r\n|\n|\r)/.exec(text);
  const separator = given ?? told?.[1] ?? guessSeparator(text);
  const walk: Walk = { text, separator, at: told?.[0].length ?? 0, line: told === null ? 1 : 2 };
  const rows: TableRow[] = [];
  for (let number = told === null ? 1 : 2; walk.at < text.length; number += 1) {
    const cells = record(walk).map(asCell);
    if (cells.every((cell) => cell === undefined)) continue;
    rows.push({ number, cells });
    if (rows.length > maxRows) throw tooManyRows();
  }
  return { rows, separator, remarks: [] };
}

const unclosedQuote = (line: number): UsageError =>
  new UsageError({
    da: `Et anførselstegn, der begynder på linje ${line}, bliver aldrig lukket. Ret det i filen, eller gem den igen fra regnearket.`,
    en: `A quotation mark that opens on line ${line} is never closed. Correct it in the file, or save it again from the spreadsheet.`,
  });
