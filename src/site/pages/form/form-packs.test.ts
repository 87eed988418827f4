import { describe, expect, it } from "@jest/globals";
import { packCount, packOf } from "./form-packs.ts";

describe("packs of files", () => {
  it("are as few as hold some thirty files each, a power of two", () => {
    expect([0, 1, 32, 33, 1000, 10_000].map(packCount)).toEqual([1, 1, 1, 2, 32, 512]);
  });

  it("fill evenly, and hold an integration in the same one as long as there are as many", () => {
    const sizes = new Map<number, number>();
    for (let index = 0; index < 10_000; index += 1) {
      const pack = packOf(`institution-${index % 97}-skole-${index}`, 512);
      sizes.set(pack, (sizes.get(pack) ?? 0) + 1);
    }
    expect(sizes.size).toBe(512);
    expect(Math.max(...sizes.values())).toBeLessThan(60);
    expect(packOf("cpr-ky-haendelser", 32)).toBe(packOf("cpr-ky-haendelser", 32));
  });
});
