import { describe, expect, it } from "@jest/globals";
import { entriesOf } from "./run-merge-group.ts";

const built = (number: number) => ({
  position: number,
  built: { number, headSha: `head${number}`, mergeSha: `made${number}` },
});

describe("entriesOf", () => {
  it("takes a commit's own entry and all before it, and none after", () => {
    const entries = entriesOf([built(1), built(2), built(3), { position: 4 }], "made2");
    expect(entries?.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("gives nothing for a commit that the queue does not know", () => {
    expect(entriesOf([built(1)], "made2")).toBeUndefined();
    expect(entriesOf([], "made2")).toBeUndefined();
  });

  it("gives nothing where one before it cannot be judged, for that would be merged too", () => {
    expect(entriesOf([built(1), { position: 2 }, built(3)], "made3")).toBeUndefined();
  });
});
