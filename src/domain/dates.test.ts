import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, addMonths, dateText, dayNumber, daysBetween, isIsoDate } from "./dates.ts";

describe("isIsoDate", () => {
  it.each(["2026-11-23", "2024-02-29", "2000-02-29", "0099-12-31"])("takes %s", (date) => {
    expect(isIsoDate(date)).toBe(true);
  });
  it.each([
    "2025-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-1",
    "23.11.2026",
    "2026-11-23T10:00:00Z",
    "",
  ])("refuses %p", (date) => {
    expect(isIsoDate(date)).toBe(false);
  });
});

describe("any text and any day", () => {
  it("is a date where it is written as one and the calendar has that day", () => {
    const number = (width: number) =>
      fc.nat({ max: 10 ** width - 1 }).map((value) => String(value).padStart(width, "0"));
    const near = fc
      .tuple(number(4), fc.constantFrom("-", "/"), number(2), fc.constantFrom("-", "."), number(2))
      .map((parts) => parts.join(""));
    const likely = fc
      .tuple(number(4), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([year, ...rest]) =>
        [year, ...rest.map((part) => String(part).padStart(2, "0"))].join("-"),
      );
    const isDay = (text: string): boolean => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
      const day = new Date(`${text}T00:00:00Z`);
      return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
    };
    const texts = fc.oneof(likely, near, fc.string({ minLength: 9, maxLength: 11, size: "max" }));
    fc.assert(
      fc.property(texts, (text) => expect(isIsoDate(text)).toBe(isDay(text))),
      { numRuns: 2000 },
    );
  });

  it("has the number of the day before it and one more", () => {
    let before = dayNumber("1896-02-27");
    expect(dayNumber("1970-01-01")).toBe(0);
    for (let on = "1896-02-28"; on < "2105-01-01"; on = addDays(on, 1)) {
      if (dayNumber(on) !== before + 1) throw new Error(`${on} follows ${before}`);
      before = dayNumber(on);
    }
    expect(before).toBe(Date.UTC(2104, 11, 31) / 86_400_000);
  });
});

describe("addMonths", () => {
  it.each([
    ["2026-08-31", 1, "2026-09-30"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2030-02-28", -6, "2029-08-28"],
    ["2027-03-31", -1, "2027-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("%s moved by %i months is %s", (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
  it("says what stands there when it is no date", () => {
    expect(() => addMonths("2026-02-30", 1)).toThrow('"2026-02-30" is no date');
  });
});

describe("addDays and daysBetween", () => {
  it("cross a leap day", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
  });
  it("know no summer time", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });
  it("are each other's opposites for any day", () => {
    const date = fc
      .date({ min: new Date("0050-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, fc.integer({ min: -10_000, max: 10_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

it("dates are written as each language writes them", () => {
  expect(dateText("2026-03-01")).toEqual({ da: "01.03.2026", en: "1 March 2026" });
});
