import { UsageError } from "../../domain/usage-error.ts";
import { withoutOddCharacters } from "../odd-characters.ts";
import { decodeText, type Encoding } from "./decode-text.ts";
import { parseCsv } from "./parse-csv.ts";
import { parseJsonTable } from "./parse-json-table.ts";
import { readWorkbook } from "./read-workbook.ts";
import { type Cell, maxTableBytes, type Table, type TableFile } from "./table.ts";
import { otherFormat } from "./workbook-problems.ts";

/** What a mapping may say of how a text file is written. */
export interface TextForm {
  readonly encoding?: Encoding;
  readonly separator?: string;
}

const begins = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/**
 * Reads a file of rows and columns by what it holds, whatever it is called: an .xlsx workbook, text with separated values, or JSON as the
 * site's lists give it. The file is untrusted: sizes are bounded, nothing in it is run or fetched, and what is invisible is left out. Throws `UsageError` for all else.
 */
export function readTableFile(name: string, bytes: Uint8Array, form: TextForm = {}): TableFile {
  const { tables, remarks } = readTables(name, bytes, form);
  return { tables: tables.map(withoutOdd), remarks };
}

// Marks that come along unseen from letters and web pages would make a file that nobody can read.
const withoutOdd = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (typeof cell === "string" ? plainCell(cell) : cell)),
  })),
});

const plainCell = (cell: string): Cell => withoutOddCharacters(cell).trim() || undefined;

function readTables(name: string, bytes: Uint8Array, form: TextForm): TableFile {
  if (bytes.length > maxTableBytes) throw tooLarge(bytes.length);
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return readWorkbook(bytes);
  // The container of .xls, and of an .xlsx with a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw otherFormat({
      da: "i det gamle Excel-format (.xls) eller beskyttet med adgangskode",
      en: "in the old Excel format (.xls) or protected with a password",
    });
  const { text, remarks } = decodeText(bytes, form.encoding);
  if (/\.json$/i.test(name) || /^\s*\[\s*\{/.test(text))
    return { tables: [{ name, rows: parseJsonTable(text), merges: [] }], remarks };
  const { rows, remarks: more } = parseCsv(text, form.separator);
  return { tables: [{ name, rows, merges: [] }], remarks: [...remarks, ...more] };
}

const tooLarge = (size: number): UsageError =>
  new UsageError({
    da: `Filen er på ${Math.round(size / 1_048_576)} MB; højst ${maxTableBytes / 1_048_576} MB læses. Kopiér det ark, der skal bruges, over i en ny fil.`,
    en: `The file has ${Math.round(size / 1_048_576)} MB; at most ${maxTableBytes / 1_048_576} MB are read. Copy the sheet that is wanted into a new file.`,
  });
