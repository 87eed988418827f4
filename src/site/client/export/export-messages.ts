import type { Locale } from "../../../domain/language.ts";
import type { ExportFormat } from "../../exports/list-spec.ts";

/** Which rows of which list the page wants, and as what. */
export interface ExportQuestion {
  readonly format: ExportFormat;
  readonly csvUrl: string;
  readonly jsonUrl: string;
  readonly rows: readonly number[];
  readonly name: string;
  readonly locale: Locale;
}

export type ExportAnswer = { readonly blob: Blob } | { readonly failed: true };
