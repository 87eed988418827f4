import { describe, expect, it } from "@jest/globals";
import { answeredOn, isAnswered, reviewBoxes, reviewedTrailer } from "./review-boxes.ts";
import { integrationOfBranch, reviewBranch } from "./review-branch.ts";

const boxes = (mark: string): string => reviewBoxes.map(({ da }) => `- [${mark}] ${da}`).join("\n");

describe("the boxes of a review", () => {
  it.each([
    ["all ticked", boxes("x"), true],
    ["all ticked on a Windows machine, in capitals", boxes("X").replaceAll("\n", "\r\n"), true],
    ["none ticked", boxes(" "), false],
    ["all but one ticked", boxes("x").replace("[x]", "[ ]"), false],
    ["one taken out and the rest ticked", boxes("x").split("\n").slice(1).join("\n"), false],
    ["an empty text", "", false],
    ["boxes in the middle of a line", boxes("x").replaceAll("- [", "a - ["), false],
  ])("%s", (_, body, expected) => {
    expect(isAnswered(body)).toBe(expected);
  });

  it("are answered on the day that the first such commit says", () => {
    expect(
      answeredOn([
        "Gennemgang af a",
        `Gennemgang\n\n${reviewedTrailer("2026-11-25")}`,
        reviewedTrailer("2026-12-01"),
      ]),
    ).toBe("2026-11-25");
    expect(answeredOn(["Reviewed-on: i går"])).toBeUndefined();
  });
});

describe("the branch of a review", () => {
  it("says which integration it is about, and no other branch does", () => {
    expect(integrationOfBranch(reviewBranch("nexus-sbsys", "2026-12-01"))).toBe("nexus-sbsys");
    expect(integrationOfBranch(reviewBranch("nexus-sbsys", undefined))).toBe("nexus-sbsys");
    for (const branch of [
      "review/a",
      "review/a/b",
      "review/a/2026-12-01/x",
      "x/review/a/first",
      "review/A/first",
    ])
      expect(integrationOfBranch(branch)).toBeUndefined();
  });
});
