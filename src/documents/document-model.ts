import type { Locale } from "../domain/language.ts";
import type { OwnWords } from "./own-words.ts";

/** A box to tick. `done` where the catalogue already knows that it is. */
export interface Check {
  readonly text: string;
  readonly done?: boolean;
}

/** A table under one header row. `widths` are shares of the page; empty cells are there to be filled in. */
export interface DocumentTable {
  readonly kind: "table";
  /** What the table is, for those who cannot see it. */
  readonly name: string;
  readonly header: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** One piece of a document. Texts are plain: each renderer escapes them for itself. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "checks"; readonly items: readonly Check[] }
  | DocumentTable;

/** A document as data, finished but for its format. */
export interface DocumentModel {
  readonly locale: Locale;
  readonly title: string;
  /** Who publishes it: the municipality. */
  readonly publisher: string;
  /** ISO date the document was made on. */
  readonly madeOn: string;
  /** The file name without its ending. */
  readonly fileName: string;
  readonly blocks: readonly Block[];
  /** What stands in it in another language than its own. */
  readonly own?: OwnWords;
}
