import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { UsageError } from "../domain/usage-error.ts";
import { datesIn, todayIn } from "./clock.ts";

describe("todayIn", () => {
  it("gives the date where the municipality lies, not the date in Greenwich", () => {
    const lateEvening = new Date("2026-06-30T22:30:00Z");
    expect(todayIn("Europe/Copenhagen", lateEvening)).toBe("2026-07-01");
    expect(todayIn("UTC", lateEvening)).toBe("2026-06-30");
    expect(todayIn("America/Nuuk", new Date("2026-01-01T00:30:00Z"))).toBe("2025-12-31");
  });

  it("says what to write when the time zone does not exist", () => {
    expect(() => todayIn("Europe/Eksempelby")).toThrow(UsageError);
  });

  it("uses the clock of the machine when no instant is given", () => {
    expect(todayIn("Europe/Copenhagen")).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

describe("datesIn", () => {
  it("turns instants on both sides of summer time into dates", () => {
    const dateOf = datesIn("Europe/Copenhagen");
    expect(dateOf(new Date("2026-03-28T23:30:00Z"))).toBe("2026-03-29");
    expect(dateOf(new Date("2026-10-25T22:30:00Z"))).toBe("2026-10-25");
    expect(dateOf(new Date("2026-10-25T23:30:00Z"))).toBe("2026-10-26");
  });

  it("agree with the time zone's own table whatever the hour", () => {
    const dateOf = datesIn("Europe/Copenhagen");
    const table = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });
    const instants = fc.date({
      min: new Date("1985-01-01T00:00:00Z"),
      max: new Date("2060-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => expect(dateOf(instant)).toBe(table.format(instant))),
      { numRuns: 500 },
    );
  });
});
