import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeEngine } from "../../src/site/client/search/search-engine.ts";
import {
  dictionaryPath,
  type SearchDictionary,
  type SearchShard,
  shardPath,
} from "../../src/site/search/search-files.ts";
import { heldOutQueries, searchQueries } from "../../tests/site/search-queries.ts";

export interface QueryResults {
  readonly asked: number;
  /** Queries that none of the first three hits answers, with those hits. */
  readonly missed: readonly string[];
}

/** Puts the set of queries to the search index of a built demonstration site. */
export async function askQueries(folder: string): Promise<QueryResults> {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const engine = makeEngine(
    read(dictionaryPath) as SearchDictionary,
    async (shard) => read(shardPath(shard)) as SearchShard,
  );
  const all = [...searchQueries, ...heldOutQueries];
  const missed: string[] = [];
  for (const [query, expected] of all) {
    const hits = await engine.find(query);
    const first = hits.slice(0, 3).map(({ document }) => engine.documents.id[document] ?? "");
    if (!expected.some((id) => first.includes(id))) missed.push(`${query}: ${first.join(", ")}`);
  }
  return { asked: all.length, missed };
}
