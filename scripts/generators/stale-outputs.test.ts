import { describe, expect, it } from "@jest/globals";
import type { Generator } from "./generator.ts";
import { staleOutputs } from "./stale-outputs.ts";

const making = (name: string, ...files: readonly (readonly [string, string])[]): Generator => ({
  name,
  outputs: async () => new Map(files),
});

describe("staleOutputs", () => {
  it("finds files that are missing or differ, and leaves alone what is up to date", async () => {
    const disk = new Map([
      ["a.ts", "same"],
      ["b.ts", "old"],
    ]);
    const generator = making("letters", ["a.ts", "same"], ["b.ts", "new"], ["c.ts", "first"]);
    const { count, stale } = await staleOutputs([generator], (path) => disk.get(path));
    expect(count).toBe(3);
    expect([...stale]).toEqual([
      ["b.ts", "new"],
      ["c.ts", "first"],
    ]);
  });

  it("refuses two generators that claim one file", async () => {
    const both = [making("one", ["a.ts", ""]), making("two", ["a.ts", ""])];
    await expect(staleOutputs(both, () => undefined)).rejects.toThrow(
      'a.ts is made by both "one" and "two"',
    );
  });
});
