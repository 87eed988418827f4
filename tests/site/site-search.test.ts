import { describe, expect, it } from "@jest/globals";
import { makeEngine } from "../../src/site/client/search/search-engine.ts";
import {
  dictionaryPath,
  type SearchDictionary,
  type SearchShard,
  shardPath,
} from "../../src/site/search/search-files.ts";
import { demoSite } from "./demo-site.ts";
import { everydayQueries } from "./everyday-queries.ts";
import { heldOutQueries, searchQueries } from "./search-queries.ts";
import { workQueries } from "./work-queries.ts";

const site = await demoSite();
const read = (path: string): unknown => JSON.parse(String(site.get(path)));
const engine = makeEngine(
  read(dictionaryPath) as SearchDictionary,
  async (shard) => read(shardPath(shard)) as SearchShard,
);

const top = async (query: string, most: number): Promise<readonly string[]> =>
  (await engine.find(query))
    .slice(0, most)
    .map(({ document }) => engine.documents.id[document] ?? "");

describe("the search", () => {
  it("has fifty queries to answer, and thirty it was never tuned to", () => {
    expect(searchQueries).toHaveLength(50);
    expect(heldOutQueries).toHaveLength(30);
  });

  it("puts what was meant among the first three for 95 of 100 queries", async () => {
    for (const all of [[...searchQueries, ...heldOutQueries], everydayQueries]) {
      const missed: string[] = [];
      for (const [query, expected] of all) {
        const first = await top(query, 3);
        if (!expected.some((id) => first.includes(id)))
          missed.push(`${query}: ${first.join(", ")}`);
      }
      expect(missed.length <= all.length * 0.05 ? [] : missed).toEqual([]);
    }
  });

  it("puts it among the first five for 95 of 100 of what people at work type", async () => {
    const missed: string[] = [];
    for (const [query, expected] of workQueries) {
      const first = await top(query, 5);
      if (!expected.some((id) => first.includes(id))) missed.push(`${query}: ${first.join(", ")}`);
    }
    expect(missed.length <= workQueries.length * 0.05 ? [] : missed).toEqual([]);
  });

  it.each([
    ["systemer", "systems"],
    ["systemet", "systems"],
    ["frister", "deadlines"],
    ["opsigelse", "deadlines"],
    ["tredjelande", "register"],
    ["artikel 30", "register"],
    ["nøgletal", "figures"],
    ["kort", "map"],
    ["ny integration", "new"],
    ["deadlines", "deadlines"],
    ["new integration", "new"],
    ["third countries", "register"],
  ])("finds the site's own page for %s first", async (query, page) => {
    const [first] = await engine.find(query);
    const { kind, id } = engine.documents;
    expect([kind[first?.document ?? -1], id[first?.document ?? -1]]).toEqual(["page", page]);
  });

  it("finds a unit by its name", async () => {
    const { kind, title } = engine.documents;
    const found = await engine.find("visitationen");
    expect(
      found.some(
        ({ document }) => kind[document] === "owner" && title[document] === "Visitationen",
      ),
    ).toBe(true);
  });

  it("finds a word inside joined words in the text", async () => {
    expect((await engine.find("aftale")).length).toBeGreaterThan(5);
  });

  it("answers nothing to nothing, to words that say nothing, and to what is nowhere", async () => {
    for (const query of ["", "  ", "og i at det", "xqzzyv"])
      expect(await top(query, 1)).toEqual([]);
  });

  it("puts those that answer every word before those that answer one", async () => {
    const ranked = await engine.find("jobcenter aula");
    const words = ranked.map((hit) => hit.words);
    expect(words).toEqual([...words].sort((a, b) => b - a));
  });
});
