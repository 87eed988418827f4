import { describe, expect, it } from "@jest/globals";
import { termOf } from "./terms.ts";
import { partsOf } from "./word-parts.ts";

const known = new Set(
  ["adresse", "opslag", "bibliotek", "gebyr", "børn", "børnehave", "rolle", "styring", "ring"].map(
    termOf,
  ),
);
const parts = (word: string): readonly string[] => partsOf(word, (stem) => known.has(stem));

describe("partsOf", () => {
  it.each([
    ["adresseopslag", ["adresse", "opslag"]],
    ["biblioteksgebyrer", ["biblioteks", "gebyrer"]],
    ["rollestyringen", ["rolle", "styringen"]],
    ["gebyropslagene", ["gebyr", "opslagene"]],
  ])("takes %s apart", (word, expected) => {
    expect(parts(word)).toEqual(expected);
  });

  it("takes the cut that leaves the fewest letters over", () => {
    expect(parts("børnehavebørn")).toEqual(["børnehave", "børn"]);
  });

  it("keeps the one part that is known, and none where it may stand there by chance", () => {
    expect(parts("opslagstavle")).toEqual(["opslags"]);
    expect(parts("affaldssortering")).toEqual([]);
  });

  it("finds nothing in what is made of nothing known", () => {
    for (const word of ["", "xy", "xqzzyv", "kvalitetsstandard"]) expect(parts(word)).toEqual([]);
  });
});
