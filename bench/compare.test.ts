import { describe, expect, it } from "@jest/globals";
import { judge, medianRows } from "./compare.ts";
import { median } from "./measure-process.ts";
import type { Target } from "./targets.ts";

const at = (cpuSeconds: number) => ({ cpuSeconds, wallSeconds: cpuSeconds, memoryMegabytes: 50 });
const rounds = new Map([
  ["floor", [at(1), at(2), at(1)]],
  ["ours", [at(2), at(4), at(9)]],
]);
const target: Target = {
  name: "x",
  of: "ours",
  against: "floor",
  figure: "cpuSeconds",
  atMost: 2,
};

describe("judge", () => {
  it("takes ratios within a round, so that a slow round counts for neither side", () => {
    expect(judge([target], rounds)).toEqual([{ target, reached: 2, kept: true }]);
  });

  it("says when a target is missed", () => {
    expect(judge([{ ...target, atMost: 1.9 }], rounds)[0]?.kept).toBe(false);
  });

  it("takes a target without a rival as a plain bound", () => {
    const bound: Target = { name: "memory", of: "ours", figure: "memoryMegabytes", atMost: 49 };
    expect(judge([bound], rounds)).toEqual([{ target: bound, reached: 50, kept: false }]);
  });

  it("passes over a target whose runners were not measured", () => {
    expect(judge([{ ...target, of: "validate 100000" }], rounds)).toEqual([]);
  });
});

describe("medians", () => {
  it("are the middle, or the mean of the two in the middle", () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  it("refuse an empty list", () => {
    expect(() => median([])).toThrow("No numbers");
  });

  it("make a row a runner", () => {
    expect(medianRows(rounds)[1]).toEqual({ runner: "ours", ...at(4) });
  });
});
