import type { Locale, Text } from "../../domain/language.ts";
import { localeFolder } from "../routes.ts";

/** A cell of an export: text, number, yes or no, or nothing. Dates are ISO text. */
export type Cell = string | number | boolean | undefined;

export interface ListColumn<Row> {
  /** The key in JSON, the same in both languages. */
  readonly key: string;
  readonly name: Text;
  readonly cell: (row: Row, locale: Locale) => Cell;
  /** It says of the row's `id` what other data say: for people. Programs look it up. */
  readonly followsFromId?: true;
}

/** What a list's files are called, and which of them there are. */
export interface ListFiles {
  readonly file: Text;
  /** A page cuts it down to what its filters show, and takes the words from the CSV of its own language. */
  readonly isCut?: true;
}

/** A list that can be downloaded: what its files are called and what its columns hold. */
export interface ListSpec<Row> extends ListFiles {
  readonly columns: readonly ListColumn<Row>[];
}

/** A list with its cells worked out, as each of its files shows the same ones. */
export interface ListCells {
  readonly spec: {
    readonly file: Text;
    readonly columns: readonly Pick<ListColumn<never>, "key" | "name" | "followsFromId">[];
  };
  readonly locale: Locale;
  readonly rows: readonly (readonly Cell[])[];
}

/** Works out what a list holds in a language. */
export const cellsOf = <Row>(
  spec: ListSpec<Row>,
  rows: readonly Row[],
  locale: Locale,
): ListCells => ({
  spec,
  locale,
  rows: rows.map((row) => spec.columns.map(({ cell }) => cell(row, locale))),
});

/** In the order in which pages offer them. */
export const exportFormats = ["csv", "xlsx", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/**
 * Whether a list's file lies there once, in the catalogue's language: JSON, which is for programs, and CSV, which says what the
 * workbook says, unless a page has to cut it.
 */
export const isMadeOnce = ({ isCut }: ListFiles, format: ExportFormat): boolean =>
  format === "json" || (format === "csv" && isCut === undefined);

/** The formats in which a list has files among those of a language. */
export const formatsIn = (list: ListFiles, locale: Locale): readonly ExportFormat[] =>
  exportFormats.filter((format) => locale === "da" || !isMadeOnce(list, format));

/** Where an export lies, from the site's root. What is made once lies among the Danish files. */
export const exportPath = (list: ListFiles, format: ExportFormat, locale: Locale): string => {
  const at = isMadeOnce(list, format) ? "da" : locale;
  return `${localeFolder(at)}data/${list.file[at]}.${format}`;
};
