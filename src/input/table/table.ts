import type { Text } from "../../domain/language.ts";
import { UsageError } from "../../domain/usage-error.ts";

/** What a cell holds. Days come as ISO text; an empty cell is nothing. */
export type Cell = string | number | boolean | undefined;

/** A row with anything in it. `number` is the one a spreadsheet shows. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Hidden or filtered away in the spreadsheet. */
  readonly hidden?: true;
}

/** Cells joined into one, by positions from 0; rows by the number they show. */
export interface Merge {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** One sheet, or the whole of a text file. Rows without content are left out. */
export interface Table {
  readonly name: string;
  readonly hidden?: true;
  readonly rows: readonly TableRow[];
  readonly merges: readonly Merge[];
}

/** A file that was read, and what had to be guessed or mended on the way. */
export interface TableFile {
  readonly tables: readonly Table[];
  readonly remarks: readonly Text[];
}

/** Larger is no portfolio of integrations but a mistake, or an attack. Bytes; of the file and of what is packed inside. */
export const maxTableBytes = 32 * 1024 * 1024;
export const maxUnpackedBytes = 192 * 1024 * 1024;
export const maxRows = 50_000;
export const maxColumns = 1_000;

export const tooManyRows = (): UsageError =>
  new UsageError({
    da: `Arket har over ${maxRows} rækker. Del det i flere, eller slet det, der ikke skal med.`,
    en: `The sheet has more than ${maxRows} rows. Split it, or delete what is not wanted.`,
  });

export const tooManyColumns = (row: number): UsageError =>
  new UsageError({
    da: `Række ${row} har over ${maxColumns} kolonner. Er skilletegnet det rigtige? Skriv det som "separator" i kolonnefilen.`,
    en: `Row ${row} has more than ${maxColumns} columns. Is the separator the right one? Give it as "separator" in the mapping.`,
  });
