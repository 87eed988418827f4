import type { SearchSource } from "../../search/search-source.ts";

/** What the page asks its worker. */
export interface SearchQuestion {
  readonly dictionaryUrl: string;
  readonly query: string;
}

/** What a result shows of the thing it leads to. */
export type SearchHit = Omit<SearchSource, "texts">;

/** What the worker answers; the query comes back, so that a late answer to an earlier one is told apart. */
export type SearchAnswer =
  | { readonly query: string; readonly hits: readonly SearchHit[] }
  | { readonly query: string; readonly failed: true };
