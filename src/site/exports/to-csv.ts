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

/** A list as CSV, in pieces, that a Danish spreadsheet opens right: byte-order mark, `;`, CRLF, no cell that runs. */
export function* csvPieces({ spec, rows, locale }: ListCells): Generator<string> {
  const head = spec.columns.map(({ name }) => write(name[locale], locale)).join(";");
  const line = (cells: readonly Cell[]): string =>
    `${cells.map((cell) => write(cell, locale)).join(";")}\r\n`;
  yield `\uFEFF${head}\r\n`;
  yield* lineBlocks(rows, line);
}

/** The same as one text. */
export const toCsv = (cells: ListCells): string => [...csvPieces(cells)].join("");
