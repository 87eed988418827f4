import type { Locale } from "../../domain/language.ts";
import type { Cell, ListSpec } from "./list-spec.ts";
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

/** A list as CSV that a Danish spreadsheet opens right: byte-order mark, `;`, CRLF, no cell that runs. */
export function toCsv<Row>(spec: ListSpec<Row>, rows: readonly Row[], locale: Locale): string {
  const lines = [
    spec.columns.map(({ name }) => write(name[locale], locale)),
    ...rows.map((row) => spec.columns.map(({ cell }) => write(cell(row, locale), locale))),
  ];
  return `\uFEFF${lines.map((cells) => cells.join(";")).join("\r\n")}\r\n`;
}
