import { describe, expect, it } from "@jest/globals";
import { completionDay } from "./completion-day.ts";

describe("the day by which an imported integration must be complete", () => {
  it("is half a year from today", () => {
    expect(completionDay("2026-11-23", { legacyMonths: 12 })).toBe("2027-05-24");
  });

  it("is never later than the municipality allows", () => {
    expect(completionDay("2026-11-23", { legacyMonths: 3 })).toBe("2027-02-23");
  });
});
