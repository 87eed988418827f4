import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isInShard, mostShards, parseShard, scattered, shardText } from "./shard.ts";

describe("a part of a site", () => {
  it.each([
    ["1/1", { index: 1, count: 1 }],
    ["2/8", { index: 2, count: 8 }],
    [`${mostShards}/${mostShards}`, { index: mostShards, count: mostShards }],
  ])("is written %s", (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
    expect(shardText(shard)).toBe(text);
  });

  it.each([
    "",
    "0/8",
    "9/8",
    "2",
    "2/",
    "2/8/1",
    "-1/8",
    "1.5/8",
    "01/8",
    "1/257",
    "1/1000",
    "a/b",
  ])("is not %j", (text) => {
    expect(parseShard(text)).toBeUndefined();
  });

  it("holds every name in exactly one of the parts", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: mostShards }), (name, count) => {
        const parts = Array.from({ length: count }, (_, at) => ({ index: at + 1, count }));
        expect(parts.filter((shard) => isInShard(name, shard))).toHaveLength(1);
      }),
    );
  });

  it("is the same on every machine: names have the numbers that FNV-1a gives them, well mixed", () => {
    // 0x811c9dc5, 0xe40c292c and 0xbf9cf968 are FNV-1a's own test values of "", "a" and "foobar".
    const mixed = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
    expect(["", "a", "foobar"].map(scattered)).toEqual(
      [0x811c9dc5, 0xe40c292c, 0xbf9cf968].map(mixed),
    );
  });

  it("is about as large as the others", () => {
    const names = Array.from({ length: 8000 }, (_, at) => `integration/system-${at}-sbsys-${at}`);
    for (let index = 1; index <= 8; index += 1) {
      const size = names.filter((name) => isInShard(name, { index, count: 8 })).length;
      expect(size).toBeGreaterThan(850);
      expect(size).toBeLessThan(1150);
    }
  });
});
