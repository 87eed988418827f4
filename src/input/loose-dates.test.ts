import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readLooseDate } from "./loose-dates.ts";

describe("readLooseDate", () => {
  it.each([
    "31-12-2026",
    "31.12.2026",
    "31/12/2026",
    "31 12 2026",
    "2026/12/31",
    "2026.12.31",
    "20261231",
    "2026-12-31",
    "31. december 2026",
    "31 dec 2026",
    "31. dec. 2026",
    "den 31. december 2026",
    " 31-12-2026 ",
    "31 December 2026",
  ])("reads %s as the last day of 2026", (text) => {
    expect(readLooseDate(text)).toEqual({ iso: "2026-12-31", certain: true });
  });

  it("takes the day before the month, and says where others might not", () => {
    expect(readLooseDate("05-06-2026")).toEqual({ iso: "2026-06-05", certain: true });
    expect(readLooseDate("05/06/2026")).toEqual({ iso: "2026-06-05", certain: false });
    expect(readLooseDate("06/06/2026")).toEqual({ iso: "2026-06-06", certain: true });
  });

  it.each([
    "30-02-2026",
    "2026-13-01",
    "31-12-26",
    "2026-1",
    "12.30",
    "snart",
    "",
    "31.12-2026",
  ])("reads nothing into %s", (text) => {
    expect(readLooseDate(text)).toBeUndefined();
  });

  it("gives back every day, however it is written", () => {
    const day = fc.date({
      min: new Date("1000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.constantFrom("-", ".", " "), (date, separator) => {
        const iso = date.toISOString().slice(0, 10);
        const danish = iso.split("-").reverse().join(separator);
        expect(readLooseDate(danish)).toEqual({ iso, certain: true });
        expect(readLooseDate(iso)).toEqual({ iso, certain: true });
      }),
    );
  });
});
