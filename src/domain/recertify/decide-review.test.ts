import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decideReview, type ReviewSituation } from "./decide-review.ts";

const asked: ReviewSituation = {
  integration: "live",
  isDue: true,
  isTouched: false,
  isAnswered: false,
  isDated: false,
  isDraft: true,
  isOld: false,
};

const cases: readonly (readonly [string, Partial<ReviewSituation>, string])[] = [
  ["asked for and not answered", {}, "wait"],
  ["not answered for a month", { isOld: true }, "ask-owner"],
  ["answered", { isAnswered: true }, "date"],
  ["answered late", { isAnswered: true, isOld: true }, "date"],
  ["answered where there are no drafts", { isAnswered: true, isDraft: false }, "date"],
  ["dated, but a run was cut off before it was ready", { isAnswered: true, isDated: true }, "date"],
  ["dated and ready", { isAnswered: true, isDated: true, isDraft: false }, "keep-dated"],
  [
    "dated, and a box taken off again",
    { isDated: true, isDraft: false, isOld: true },
    "keep-dated",
  ],
  ["retired meanwhile", { integration: "gone" }, "close-gone"],
  [
    "retired after the answer",
    { integration: "gone", isAnswered: true, isDated: true, isDraft: false },
    "close-gone",
  ],
  ["reviewed by hand", { isDue: false }, "close-done"],
  ["somebody is at work in it", { isTouched: true, isAnswered: true, isOld: true }, "leave"],
  [
    "somebody is at work in it, and it is retired",
    { isTouched: true, integration: "gone", isDue: false },
    "leave",
  ],
];

describe("what becomes of a review that has been asked for", () => {
  it.each(cases)("%s", (_, changed, expected) => {
    expect(decideReview({ ...asked, ...changed })).toBe(expected);
  });

  it("writes no day that nobody answered on", () => {
    const any = fc.record({
      integration: fc.constantFrom("live" as const, "gone" as const),
      isDue: fc.boolean(),
      isTouched: fc.boolean(),
      isAnswered: fc.boolean(),
      isDated: fc.boolean(),
      isDraft: fc.boolean(),
      isOld: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (situation) => {
        const plan = decideReview(situation);
        if (plan === "date") expect(situation.isAnswered || situation.isDated).toBe(true);
        if (situation.isTouched) expect(plan).toBe("leave");
      }),
    );
  });
});
