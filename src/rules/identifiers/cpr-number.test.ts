import { describe, expect, it } from "@jest/globals";
import { birthYear, hasControlDigit, judgeCpr } from "./cpr-number.ts";

const today = "2026-11-23";

/** Ten digits of that birthday with the first serial number from `from` that satisfies, or fails, the control. */
function made(date: string, from: number, control: boolean): string {
  for (let serial = from; serial < from + 200; serial++) {
    const digits = `${date}${String(serial).padStart(4, "0")}`;
    if (hasControlDigit(digits) === control) return digits;
  }
  throw new Error("no such number");
}

describe("the seventh digit tells the century", () => {
  it.each([
    [85, 0, 1985],
    [85, 3, 1985],
    [36, 4, 2036],
    [37, 4, 1937],
    [57, 5, 2057],
    [58, 5, 1858],
    [99, 8, 1899],
    [0, 8, 2000],
    [36, 9, 2036],
    [37, 9, 1937],
  ])("year %i with seventh digit %i is %i", (year, seventh, expected) => {
    expect(birthYear(year, seventh)).toBe(expected);
  });
});

describe("the control digit", () => {
  it("agrees in the example of the CPR office, and in no number one digit off", () => {
    const example = "0707614285";
    expect(hasControlDigit(example)).toBe(true);
    for (let at = 0; at < 10; at++) {
      const other = (Number(example[at]) + 1) % 10;
      expect(hasControlDigit(`${example.slice(0, at)}${other}${example.slice(at + 1)}`)).toBe(
        false,
      );
    }
  });
});

describe("judgeCpr", () => {
  it("is certain of a date that exists with its control digit", () => {
    expect(judgeCpr(made("120385", 1000, true), today)).toBe("certain");
  });
  it("refuses a number of the twentieth century without control digit", () => {
    expect(judgeCpr(made("120385", 1000, false), today)).toBe("no");
  });
  it("does without the control digit on 1 January, when numbers ran out", () => {
    expect(judgeCpr(made("010185", 1000, false), today)).toBe("possible");
    expect(judgeCpr(made("020185", 1000, false), today)).toBe("no");
    expect(judgeCpr(made("010285", 1000, false), today)).toBe("no");
    // In the nineteenth century none had run out.
    expect(judgeCpr(made("010185", 5000, false), today)).toBe("no");
  });
  it("does without the control digit for those born since October 2007", () => {
    expect(judgeCpr(made("011007", 4000, false), today)).toBe("possible");
    expect(judgeCpr(made("300907", 4000, false), today)).toBe("no");
  });
  it("refuses days that do not exist", () => {
    expect(judgeCpr(made("310485", 1000, true), today)).toBe("no");
    expect(judgeCpr(made("000185", 1000, true), today)).toBe("no");
    expect(judgeCpr(made("011385", 1000, true), today)).toBe("no");
  });
  it("knows leap days by the century the seventh digit tells", () => {
    expect(judgeCpr(made("290200", 4000, true), today)).toBe("certain");
    expect(judgeCpr(made("290200", 0, true), today)).toBe("no");
  });
  it("refuses those who are not born yet", () => {
    expect(judgeCpr(made("241126", 4000, true), today)).toBe("no");
    expect(judgeCpr(made("231126", 4000, true), today)).toBe("certain");
  });
});
