import type { Phase, Status } from "../../../domain/phase.ts";
import type { DocumentKind } from "../../search/search-files.ts";

/** What the page asks its worker. */
export interface SearchQuestion {
  readonly dictionaryUrl: string;
  readonly query: string;
}

export interface SearchHit {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly phase: Phase | "";
  readonly status: Status | "";
}

/** What the worker answers; the query comes back, so that a late answer to an earlier one is told apart. */
export type SearchAnswer =
  | { readonly query: string; readonly hits: readonly SearchHit[] }
  | { readonly query: string; readonly failed: true };
