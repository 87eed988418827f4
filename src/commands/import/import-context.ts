import type { Catalogue } from "../../domain/catalogue.ts";
import type { FileChange, ImportedEntry } from "../../domain/import-result.ts";
import type { Locale } from "../../domain/language.ts";
import type { Schemas } from "../../input/schemas.ts";

/** What an import is made in: the catalogue as it stands, and how new files look. */
export interface ImportContext {
  readonly catalogue: Catalogue;
  readonly schemas: Schemas;
  readonly locale: Locale;
  /** Name of the file the rows come from, without its folder. */
  readonly file: string;
  /** The day by which what is missing of a running integration must be in place. */
  readonly completeBy: string;
  readonly update: boolean;
  readonly textOf: (path: string) => string | undefined;
  readonly bodies: { readonly integration: string; readonly system: string };
}

/** What comes of one row, before it is known what its file lacks. */
export interface PlannedEntry {
  readonly entry: Omit<ImportedEntry, "gaps">;
  readonly change?: FileChange;
}

/** Where a new file came from, for the comment at its top. */
export const originOf = ({ file, locale }: ImportContext, row: number): string => {
  const name = file.replace(/[\p{Cc}\p{Cf}]/gu, " ").slice(0, 120);
  return locale === "da"
    ? `Importeret fra ${name}, række ${row}`
    : `Imported from ${name}, row ${row}`;
};
