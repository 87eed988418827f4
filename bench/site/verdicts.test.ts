import { describe, expect, it } from "@jest/globals";
import { judgePage } from "./verdicts.ts";

const points = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };

describe("a page", () => {
  it("keeps its promises at their very bounds", () => {
    const result = { points, lcpSeconds: 1.5, cls: 0.01, tbtMilliseconds: 100, failed: [] };
    expect(judgePage("x", result).filter(({ kept }) => !kept)).toEqual([]);
  });

  it("misses each of them by a hair", () => {
    const worse = { performance: 97, accessibility: 99, "best-practices": 99, seo: 99 };
    const result = {
      points: worse,
      lcpSeconds: 1.51,
      cls: 0.011,
      tbtMilliseconds: 101,
      failed: [],
    };
    const verdicts = judgePage("x", result);
    expect(verdicts).toHaveLength(7);
    expect(verdicts.filter(({ kept }) => kept)).toEqual([]);
  });
});
