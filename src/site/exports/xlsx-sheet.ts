import { remembered } from "../../domain/remembered.ts";
import type { ZipPiece } from "../../domain/zip-piece.ts";

/** A value of a sheet: text, number, a day, or nothing. */
export type SheetCell = string | number | undefined;

export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

const special: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const needsCare = /[&<>"\p{Cc}]/u;

/** Text as XML 1.0 allows it: what has a meaning escaped, control characters dropped. */
export const xmlText = (text: string): string => (needsCare.test(text) ? careful(text) : text);

const careful = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => special[character] ?? "")
    .replace(/\p{Cc}/gu, (character) => (/[\t\n\r]/.test(character) ? character : ""));

/** `A`, `B` … `Z`, `AA`: the name of a column from its position. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const isoLength = 10;
const dayMilliseconds = 86_400_000;
// Spreadsheets count days from 30 December 1899 (ECMA-376, 18.17.4.1, after its leap-year slip of 1900).
const dayZero = Date.UTC(1899, 11, 30);

const serialOf = remembered((day) =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - dayZero) / dayMilliseconds),
);

function cellXml(cell: SheetCell, reference: string): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if (cell.length === isoLength && isoDate.test(cell))
    return `<c r="${reference}" s="2"><v>${serialOf(cell)}</v></c>`;
  // Text in its own cell is never read as a formula, whatever it begins with.
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
}

/** About as wide as the longest of the first rows, within reason. */
function widths({ head, rows }: Sheet): string {
  const sample = rows.slice(0, 200);
  return head
    .map((name, at) => {
      const longest = Math.max(
        name.length + 3,
        ...sample.map((row) => String(row[at] ?? "").length + 1),
      );
      return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(60, Math.max(9, longest))}" customWidth="1"/>`;
    })
    .join("");
}

// Fewer would pack worse, as each block begins anew; more would be made again for one row.
const rowsAtOnce = 1000;

/** The XML of a sheet in pieces: a bold heading row that stays in view and can be filtered by, then the rows, some hundred a block. */
export function* sheetXml(sheet: Sheet): Generator<ZipPiece> {
  const columns = sheet.head.map((_, at) => columnName(at));
  const area = `A1:${columns.at(-1) ?? "A"}${sheet.rows.length + 1}`;
  const head = sheet.head
    .map(
      (name, at) =>
        `<c r="${columns[at]}1" s="1" t="inlineStr"><is><t>${xmlText(name)}</t></is></c>`,
    )
    .join("");
  yield [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="${area}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths(sheet)}</cols>`,
    `<sheetData><row r="1">${head}</row>`,
  ].join("");
  for (let first = 0; first < sheet.rows.length; first += rowsAtOnce) {
    const rows = sheet.rows.slice(first, first + rowsAtOnce);
    const text = (): string => rows.map((row, at) => rowXml(row, first + at + 2, columns)).join("");
    // JSON has one word for numbers that are none and for nothing.
    const isTold = rows.every((row) => row.every(isToldByJson));
    yield isTold ? { key: JSON.stringify([first, rows]), text } : text();
  }
  yield `</sheetData><autoFilter ref="${area}"/></worksheet>`;
}

const isToldByJson = (cell: SheetCell): boolean =>
  typeof cell !== "number" || Number.isFinite(cell);

function rowXml(row: Sheet["rows"][number], number: number, columns: readonly string[]): string {
  let cells = "";
  for (let at = 0; at < row.length; at += 1) cells += cellXml(row[at], `${columns[at]}${number}`);
  return `<row r="${number}">${cells}</row>`;
}
