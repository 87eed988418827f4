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

type Row = Sheet["rows"][number];

/** How long the longest of some rows is in each column. */
export const longestIn = (columns: number, rows: readonly Row[]): readonly number[] =>
  Array.from({ length: columns }, (_, at) =>
    Math.max(0, ...rows.map((row) => String(row[at] ?? "").length)),
  );

// The rows by which the width of columns is chosen, and how wide they are at least and at most.
const sampledRows = 200;
const [leastWidth, mostWidth] = [9, 60];

/** About as wide as the longest of the first rows, within reason. */
const widthsOf = (head: readonly string[], longest: readonly number[]): string =>
  head
    .map((name, at) => {
      const width = Math.max(leastWidth, name.length + 3, (longest[at] ?? 0) + 1);
      return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(mostWidth, width)}" customWidth="1"/>`;
    })
    .join("");

// Fewer would pack worse, as each block begins anew; more would be made again for one row.
const rowsAtOnce = 1000;

/** What stands around the rows of a sheet: a bold heading row that stays in view and can be filtered by, and the end. */
export function aroundRows(
  head: readonly string[],
  count: number,
  longest: readonly number[],
): readonly [before: string, after: string] {
  const columns = columnsOf(head);
  const area = `A1:${columns.at(-1) ?? "A"}${count + 1}`;
  const headCells = head
    .map(
      (name, at) =>
        `<c r="${columns[at]}1" s="1" t="inlineStr"><is><t>${xmlText(name)}</t></is></c>`,
    )
    .join("");
  const before = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="${area}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widthsOf(head, longest)}</cols>`,
    `<sheetData><row r="1">${headCells}</row>`,
  ].join("");
  return [before, `</sheetData><autoFilter ref="${area}"/></worksheet>`];
}

/** The XML of a sheet in pieces: what stands around the rows, and the rows, some hundred a block. */
export function* sheetXml({ head, rows }: Sheet): Generator<ZipPiece> {
  const longest = longestIn(head.length, rows.slice(0, sampledRows));
  const [before, after] = aroundRows(head, rows.length, longest);
  yield before;
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    const some = rows.slice(first, first + rowsAtOnce);
    const text = (): string => rowsXml(head, some, first);
    // JSON has one word for numbers that are none and for nothing.
    const isTold = some.every((row) => row.every(isToldByJson));
    yield isTold ? { key: JSON.stringify([first, some]), text } : text();
  }
  yield after;
}

const columnsOf = (head: readonly string[]): readonly string[] =>
  head.map((_, at) => columnName(at));

/** Rows of a sheet, of which so many stand before these; the heading not counted. */
export function rowsXml(head: readonly string[], rows: readonly Row[], before: number): string {
  const columns = columnsOf(head);
  return rows.map((row, at) => rowXml(row, before + at + 2, columns)).join("");
}

/** The same rows so many further down. A quotation mark in a cell is written by name, so that a reference is nothing else. */
export const movedRows = (xml: string, by: number): string =>
  xml.replace(
    / r="([A-Z]*)(\d+)"/g,
    (_, column: string, number: string) => ` r="${column}${Number(number) + by}"`,
  );

/** Of blocks of rows, each with how many it has and how long they are: how long those are that the width of columns is chosen by. */
export function longestOfFirst(
  blocks: readonly { readonly rows: number; readonly longest: readonly number[] }[],
): readonly number[] {
  const all: number[] = [];
  let rows = 0;
  for (const block of blocks) {
    if (rows >= sampledRows) break;
    rows += block.rows;
    for (const [at, length] of block.longest.entries()) all[at] = Math.max(all[at] ?? 0, length);
  }
  return all;
}

const isToldByJson = (cell: SheetCell): boolean =>
  typeof cell !== "number" || Number.isFinite(cell);

function rowXml(row: Row, number: number, columns: readonly string[]): string {
  let cells = "";
  for (let at = 0; at < row.length; at += 1) cells += cellXml(row[at], `${columns[at]}${number}`);
  return `<row r="${number}">${cells}</row>`;
}
