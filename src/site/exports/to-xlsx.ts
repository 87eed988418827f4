import { zipSync } from "fflate";
import type { Locale } from "../../domain/language.ts";
import type { ZipPiece } from "../../domain/zip-piece.ts";
import type { Cell, ListCells } from "./list-spec.ts";
import { type Sheet, type SheetCell, sheetXml, xmlText } from "./xlsx-sheet.ts";
import { yesNo } from "./yes-no.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mainType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${mainType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${mainType}.styles+xml"/></Types>`;

const packageRelations = `${declaration}<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeNamespace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const workbookRelations = `${declaration}<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeNamespace}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${officeNamespace}/styles" Target="styles.xml"/></Relationships>`;

// Three looks: plain, bold for the heading, and the short date of the reader's own settings (number format 14).
const styles = `${declaration}<styleSheet xmlns="${mainNamespace}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const workbook = (name: string): string =>
  // A sheet's name holds at most 31 characters and none of these.
  `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${officeNamespace}"><sheets><sheet name="${xmlText(name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** Packs texts, each in pieces, as a zip whose entries carry no time of making. */
export type Zip = (
  files: Readonly<Record<string, Iterable<ZipPiece>>>,
  /** Tells the file from others that are packed so, for who remembers; nobody does without. */
  name?: string,
) => Uint8Array;

/** The one that every program has; a browser has no other. */
export const plainZip: Zip = (files) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, texts]) => [path, joined(texts)])), {
    level: 4,
    mtime: "1980-01-01T00:00:00",
  });

/** The files of a workbook with one sheet. */
export const workbookFiles = (
  name: string,
  sheet: Iterable<ZipPiece>,
): Readonly<Record<string, Iterable<ZipPiece>>> => ({
  "[Content_Types].xml": [contentTypes],
  "_rels/.rels": [packageRelations],
  "xl/workbook.xml": [workbook(name)],
  "xl/_rels/workbook.xml.rels": [workbookRelations],
  "xl/styles.xml": [styles],
  "xl/worksheets/sheet1.xml": sheet,
});

/** A sheet as an Office Open XML workbook (ECMA-376). The same rows give the same bytes, packed by the same `zip`. */
export const sheetToXlsx = (sheet: Sheet, zip = plainZip): Uint8Array =>
  zip(workbookFiles(sheet.name, sheetXml(sheet)), sheet.name);

/** Texts as bytes, without ever making one text of them all: a sheet may have a hundred thousand rows. */
function joined(pieces: Iterable<ZipPiece>): Uint8Array {
  const encoder = new TextEncoder();
  const parts = Array.from(pieces, (piece) =>
    encoder.encode(typeof piece === "string" ? piece : piece.text()),
  );
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A cell of a list as a cell of a sheet. */
export const asCell = (cell: Cell, locale: Locale): SheetCell =>
  typeof cell === "boolean" ? yesNo[locale][cell ? 1 : 0] : cell;

/** A list as a workbook with one sheet. */
export const toXlsx = ({ spec, rows, locale }: ListCells, zip?: Zip): Uint8Array =>
  sheetToXlsx(
    {
      name: spec.file[locale],
      head: spec.columns.map(({ name }) => name[locale]),
      rows: rows.map((cells) => cells.map((cell) => asCell(cell, locale))),
    },
    zip,
  );
