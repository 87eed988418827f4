import { describe, expect, it } from "@jest/globals";
import { CORE_SCHEMA, load } from "js-yaml";
import { parseSubset } from "../floors/subset-yaml.ts";
import { makeCatalogue } from "./make-catalogue.ts";

const size = { integrations: 300, seed: 7, findings: 0 };

const frontMatterOf = (text: string): string => text.slice(4, text.indexOf("\n---\n", 3));

describe("a generated catalogue", () => {
  it("is the same for the same seed and another for another", () => {
    const first = [...makeCatalogue(size)];
    expect([...makeCatalogue(size)]).toEqual(first);
    expect([...makeCatalogue({ ...size, seed: 8 })]).not.toEqual(first);
  });

  it("has a quarter as many systems as integrations, and every phase", () => {
    const files = [...makeCatalogue(size)];
    const count = (folder: string) => files.filter(([path]) => path.startsWith(folder)).length;
    expect([count("integrations/"), count("systems/")]).toEqual([300, 75]);
    const phases = files.flatMap(([, text]) => /^phase: (.+)$/m.exec(text)?.[1] ?? []);
    expect(new Set(phases).size).toBe(7);
  });

  it("spoils the share of files that was asked for, and no other", () => {
    const sound = new Map(makeCatalogue(size));
    const spoilt = [...makeCatalogue({ ...size, findings: 0.1 })];
    expect(spoilt.filter(([path, text]) => sound.get(path) !== text)).toHaveLength(30);
  });

  it("is read by the floor's parser as by a real one, so that the floor does the same work", () => {
    for (const [path, text] of makeCatalogue(size)) {
      if (!path.endsWith(".md")) continue;
      const real = load(frontMatterOf(text), { schema: CORE_SCHEMA });
      expect([path, parseSubset(frontMatterOf(text))]).toEqual([path, real]);
    }
  });
});
