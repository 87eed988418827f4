import type { Locale, Text } from "../../domain/language.ts";
import { localeFolder } from "../routes.ts";

/** A cell of an export: text, number, yes or no, or nothing. Dates are ISO text. */
export type Cell = string | number | boolean | undefined;

export interface ListColumn<Row> {
  /** The key in JSON, the same in both languages. */
  readonly key: string;
  readonly name: Text;
  readonly cell: (row: Row, locale: Locale) => Cell;
}

/** A list that can be downloaded: what its files are called and what its columns hold. */
export interface ListSpec<Row> {
  readonly file: Text;
  readonly columns: readonly ListColumn<Row>[];
}

/** A list with its cells worked out, as each of its files shows the same ones. */
export interface ListCells {
  readonly spec: {
    readonly file: Text;
    readonly columns: readonly { readonly key: string; readonly name: Text }[];
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

/** Where an export lies, from the site's root. JSON is for programs and lies there once, for both languages. */
export const exportPath = (file: Text, format: ExportFormat, locale: Locale): string =>
  format === "json"
    ? `data/${file.da}.json`
    : `${localeFolder(locale)}data/${file[locale]}.${format}`;
