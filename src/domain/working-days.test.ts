import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { danishHolidays } from "./danish-holidays.ts";
import { addDays } from "./dates.ts";
import { workingDaysBetween } from "./working-days.ts";

/** The same, one day after another. */
function walk(from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    const isHoliday = danishHolidays(Number(day.slice(0, 4))).has(day);
    if (weekday !== 0 && weekday !== 6 && !isHoliday) count += 1;
  }
  return count;
}

describe("workingDaysBetween", () => {
  it("leaves out the weekend", () => {
    expect(workingDaysBetween("2026-11-20", "2026-11-23")).toBe(1);
  });
  it("leaves out the Easter of 2026: Maundy Thursday to Easter Monday", () => {
    expect(workingDaysBetween("2026-04-01", "2026-04-07")).toBe(1);
  });
  it("counts Great Prayer Day since 2024 and not before", () => {
    expect(workingDaysBetween("2023-05-04", "2023-05-05")).toBe(0);
    expect(workingDaysBetween("2024-04-25", "2024-04-26")).toBe(1);
  });
  it("is nothing backwards", () => {
    expect(workingDaysBetween("2026-11-23", "2026-11-01")).toBe(0);
  });
  it("counts what a walk from day to day counts, in all years a date can have", () => {
    const year = fc.integer({ min: 1, max: 9998 });
    const span = fc.oneof(fc.integer({ min: -5, max: 800 }), fc.integer({ min: 0, max: 5000 }));
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 364 }), span, (inYear, day, days) => {
        const from = addDays(`${String(inYear).padStart(4, "0")}-01-01`, day);
        const to = addDays(from, days);
        fc.pre(to.length === 10);
        expect(workingDaysBetween(from, to)).toBe(walk(from, to));
      }),
      { numRuns: 100 },
    );
  });
  it("counts what a walk counts in the years around now", () => {
    for (let from = "2019-12-20"; from < "2029-01-05"; from = addDays(from, 3))
      for (const days of [1, 2, 7, 45])
        expect(workingDaysBetween(from, addDays(from, days))).toBe(walk(from, addDays(from, days)));
  });
  it("says what stands there when it is no date", () => {
    expect(() => workingDaysBetween("2026-02-30", "2026-03-01")).toThrow('"2026-02-30" is no date');
  });
});
