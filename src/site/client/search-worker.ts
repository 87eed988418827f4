import type { SearchDictionary, SearchShard } from "../search/search-files.ts";
import { makeEngine, type SearchEngine } from "./search/search-engine.ts";
import type { SearchAnswer, SearchQuestion } from "./search/search-messages.ts";

// Runs beside the page, so that typing never waits for a search.
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<SearchQuestion>) => void) | null;
  postMessage: (answer: SearchAnswer) => void;
};

async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

let engine: Promise<SearchEngine> | undefined;

async function open(dictionaryUrl: string): Promise<SearchEngine> {
  const dictionary = (await fetchJson(dictionaryUrl)) as SearchDictionary;
  return makeEngine(
    dictionary,
    async (shard) => (await fetchJson(new URL(`${shard}.json`, dictionaryUrl).href)) as SearchShard,
  );
}

scope.onmessage = async ({ data: { dictionaryUrl, query } }) => {
  try {
    engine ??= open(dictionaryUrl);
    const { documents, find } = await engine;
    const ranked = await find(query);
    const hits = ranked.map(({ document }) => ({
      kind: documents.kind[document] ?? "integration",
      id: documents.id[document] ?? "",
      title: documents.title[document] ?? "",
      summary: documents.summary[document] ?? "",
      phase: documents.phase[document] ?? "",
      status: documents.status[document] ?? "",
    }));
    scope.postMessage({ query, hits });
  } catch {
    engine = undefined;
    scope.postMessage({ query, failed: true });
  }
};
