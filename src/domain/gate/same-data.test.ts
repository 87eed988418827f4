import { describe, expect, it } from "@jest/globals";
import { sameData } from "./same-data.ts";

describe("sameData", () => {
  it.each([
    [
      { a: 1, b: [1, { c: null }] },
      { b: [1, { c: null }], a: 1 },
    ],
    [[], []],
    ["x", "x"],
    [undefined, undefined],
  ])("sees that %j and %j say the same", (a, b) => {
    expect(sameData(a, b)).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: undefined }, { b: undefined }],
    [
      [1, 2],
      [2, 1],
    ],
    [
      [1, 2],
      [1, 3],
    ],
    [[1], [1, 1]],
    [[], {}],
    [{}, null],
    [null, {}],
    [{ 0: "x", length: 1 }, ["x"]],
    ["1", 1],
  ])("sees that %j and %j differ", (a, b) => {
    expect(sameData(a, b)).toBe(false);
  });
});
