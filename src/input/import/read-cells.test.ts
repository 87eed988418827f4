import { describe, expect, it } from "@jest/globals";
import { importFields } from "./import-field.ts";
import { readBoolean } from "./read-boolean.ts";
import { readChoice } from "./read-choice.ts";
import { readDate } from "./read-date.ts";
import { readLegalBasis } from "./read-legal-basis.ts";
import { readNumber } from "./read-number.ts";

const sure = (iso: string) => ({ iso, certain: true });
const doubtful = (iso: string) => ({ iso, certain: false });

describe("readDate", () => {
  it.each([
    ["1/3-2026", sure("2026-03-01")],
    ["01.03.2026", sure("2026-03-01")],
    ["1-3-2026", sure("2026-03-01")],
    ["2026-3-1", sure("2026-03-01")],
    ["1. marts 2026", sure("2026-03-01")],
    ["2026-03-01T00:00:00", sure("2026-03-01")],
    ["01-03-2026 08:30", sure("2026-03-01")],
    ["25/12/2026", sure("2026-12-25")],
    ["03/04/2026", doubtful("2026-04-03")],
    ["04/04/2026", sure("2026-04-04")],
    ["12/25/2026", doubtful("2026-12-25")],
    ["01.02.23", doubtful("2023-02-01")],
    [45321, doubtful("2024-01-30")],
    ["45321", doubtful("2024-01-30")],
    ["foråret 2026", undefined],
    ["31.02.2026", undefined],
    [2026, undefined],
    [true, undefined],
  ] as const)("reads %s", (cell, wanted) => {
    expect(readDate(cell)).toEqual(wanted);
  });

  it("follows the order a mapping gives", () => {
    expect(readDate("03/04/2026", "month-first")).toEqual(sure("2026-03-04"));
    expect(readDate("03/04/2026", "day-first")).toEqual(sure("2026-04-03"));
  });
});

describe("readNumber", () => {
  it.each([
    ["kr. 24.000,-", 24_000],
    ["12.500,50", 12_500.5],
    ["1.234", 1234],
    ["99,5 %", 99.5],
    ["6 mdr.", 6],
    ["1,234.50", 1234.5],
    ["24000 kr. pr. år", 24_000],
    [7, 7],
    ["ca. 40", 40],
    ["3-6", undefined],
    ["mange", undefined],
  ] as const)("reads %s", (cell, wanted) => {
    expect(readNumber(cell)).toBe(wanted);
  });
});

describe("readBoolean", () => {
  it("knows how people tick a box", () => {
    expect(["Ja", "x", "✓", "TRUE", true, 1].map(readBoolean)).toEqual(Array(6).fill(true));
    expect(["nej", "FALSK", false, 0].map(readBoolean)).toEqual(Array(4).fill(false));
    expect(["måske", undefined].map(readBoolean)).toEqual([undefined, undefined]);
  });
});

describe("readLegalBasis", () => {
  it("knows articles by their letters, in words and in codes, and laws by their paragraphs", () => {
    expect(
      readLegalBasis("Artikel 6, stk. 1, litra c og e; art. 9(2)(f); Serviceloven § 83"),
    ).toEqual({
      article6: ["6-1-c", "6-1-e"],
      article9: ["9-2-f"],
      national: ["Serviceloven § 83"],
    });
    expect(readLegalBasis("6-1-e").article6).toEqual(["6-1-e"]);
    expect(readLegalBasis("vi har lov til det")).toEqual({
      article6: [],
      article9: [],
      national: [],
    });
  });

  it("takes what is said of CPR numbers apart from the rest", () => {
    expect(readLegalBasis("6(1)(c); CPR: databeskyttelseslovens § 11, stk. 1")).toMatchObject({
      national: [],
      cpr: "databeskyttelseslovens § 11, stk. 1",
    });
  });
});

describe("readChoice", () => {
  it("knows a value by its name, its titles and what people write", () => {
    const field = importFields("integrations").get("need.frequency");
    if (field === undefined) throw new Error("need.frequency is gone");
    const words = ["daily", "Dagligt", "DAGLIG", "hver nat", "Real time", "lejlighedsvis"];
    expect(words.map((word) => readChoice(word, field))).toEqual([
      "daily",
      "daily",
      "daily",
      "daily",
      "real-time",
      undefined,
    ]);
  });
});
