// Made from schemas/import-mapping.schema.json by `npm run generate`; change the schema, not this file.

/** Says what the columns of a spreadsheet mean to the catalogue. `catalogue import <file> --draft-mapping` makes a draft to be corrected by hand. */
export interface ImportMapping {
  /** What each row is: an integration or a system. */
  readonly kind?: "integrations" | "systems";
  /** The sheet's name in the workbook. Without it, the visible sheet with the most known columns is used. */
  readonly sheet?: string;
  /** The number of the row with the columns' names, as the spreadsheet shows it. Without it, the import finds the row itself. */
  readonly headerRow?: number;
  /** The character between values in a text file. Without it, the import guesses. */
  readonly separator?: string;
  /** How letters are stored in a text file. Without it, the import guesses. */
  readonly encoding?:
    | "utf-8"
    | "utf-16le"
    | "utf-16be"
    | "windows-1252"
    | "iso-8859-1"
    | "macintosh"
    | "cp850";
  /** How 03/04/2026 is read: day or month first. Without it the day is first, and doubtful ones are named. */
  readonly dateOrder?: "day-first" | "month-first";
  /** Whether rows hidden or filtered away in the spreadsheet are read. */
  readonly hiddenRows?: "read" | "skip";
  /** For each column: the field it fills, or `ignore`. A column not mentioned is not read. */
  readonly columns: Readonly<Record<string, string>>;
  /** For each field: what the spreadsheet's words are called in the catalogue. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** For each column: values that mean the row is not wanted. */
  readonly skip?: Readonly<Record<string, readonly string[]>>;
  /** Fields that are the same for all rows, whatever they say. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Fields that get this value where the cell is empty. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** For each system name in the spreadsheet: the system's id in the catalogue, or `new` for a new system that only resembles another. */
  readonly systems?: Readonly<Record<string, string>>;
  /** Fields written on every system that the import creates where the sheet does not give them. An interim system owner, for example. */
  readonly newSystems?: Readonly<Record<string, string>>;
}
