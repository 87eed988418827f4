import type { Locale } from "../../domain/language.ts";
import { lineBlocks } from "./line-blocks.ts";
import type { Cell, ListCells } from "./list-spec.ts";
import { yesNo } from "./yes-no.ts";

// Spreadsheets run a cell that begins like this as a formula; an apostrophe before it makes it text (OWASP, CSV injection).
const formulaStart = /^[=+\-@\t\r]/;

function write(cell: Cell, locale: Locale): string {
  if (cell === undefined) return "";
  if (typeof cell === "number")
    return locale === "da" ? String(cell).replace(".", ",") : String(cell);
  if (typeof cell === "boolean") return yesNo[locale][cell ? 1 : 0];
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row as CSV that a Danish spreadsheet opens right: `;`, CRLF, no cell that runs. */
export const csvLine = (cells: readonly Cell[], locale: Locale): string =>
  `${cells.map((cell) => write(cell, locale)).join(";")}\r\n`;

/** What stands before all rows: a byte-order mark, and what the columns are called. */
export const csvHead = ({ columns }: ListCells["spec"], locale: Locale): string =>
  `\uFEFF${csvLine(
    columns.map(({ name }) => name[locale]),
    locale,
  )}`;

/** A list as CSV, in pieces. */
export function* csvPieces({ spec, rows, locale }: ListCells): Generator<string> {
  yield csvHead(spec, locale);
  yield* lineBlocks(rows, (cells) => csvLine(cells, locale));
}

/** The same as one text. */
export const toCsv = (cells: ListCells): string => [...csvPieces(cells)].join("");
