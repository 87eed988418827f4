import { describe, expect, it } from "@jest/globals";
import { ratiosOf, worseThan } from "./baseline.ts";

const at = (cpuSeconds: number) => ({ cpuSeconds, wallSeconds: 9, memoryMegabytes: 9 });

describe("the baseline", () => {
  it("takes the quickest round of each side, so that a busy moment worsens no ratio", () => {
    const rounds = new Map([
      ["floor 1000", [at(1), at(5)]],
      ["validate 1000", [at(9), at(2)]],
    ]);
    expect(ratiosOf(rounds)).toEqual({ "validate 1000 / floor 1000": 2 });
  });

  it("lets noise pass and nothing that is more than it", () => {
    expect(worseThan({ a: 2 }, { a: 2.59 })).toEqual([]);
    expect(worseThan({ a: 2 }, { a: 2.61 })).toEqual([{ name: "a", before: 2, now: 2.61 }]);
  });

  it("asks for a ratio that nobody has written down", () => {
    expect(worseThan({}, { a: 1 })).toEqual([{ name: "a", before: 0, now: 1 }]);
  });
});
