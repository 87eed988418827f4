import type { Phase, Status } from "../../domain/phase.ts";

export const documentKinds = ["integration", "system", "vendor", "owner", "page", "guide"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a result shows. Kept in columns like the overview's data. */
export interface SearchDocuments {
  readonly kind: readonly DocumentKind[];
  /** The name in the address: id, slug, or which of the site's own pages. */
  readonly id: readonly string[];
  /** Empty for the site's own pages, whose words are those of the reader's language. */
  readonly title: readonly string[];
  readonly summary: readonly string[];
  /** Of integrations; empty for the rest. */
  readonly phase: readonly (Phase | "")[];
  readonly status: readonly (Status | "")[];
}

/**
 * The dictionary: every term in order, one line of text with spaces between, cut into shards. `starts` holds the position of
 * each shard's first term.
 */
export interface SearchDictionary {
  readonly documents: SearchDocuments;
  readonly terms: string;
  readonly starts: readonly number[];
}

/** The postings of one shard, term by term: document (as the distance from the one before) and weight in turn. */
export type SearchShard = readonly (readonly number[])[];

export const searchFolder = "data/search/";
export const dictionaryPath = `${searchFolder}terms.json`;
export const shardPath = (shard: number): string => `${searchFolder}${shard}.json`;
