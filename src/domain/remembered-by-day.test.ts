import { describe, expect, it } from "@jest/globals";
import { rememberedByDay } from "./remembered-by-day.ts";

describe("a function of a date that is remembered", () => {
  it("answers once for a day of this century, its first and its last too", () => {
    const asked: string[] = [];
    const ask = rememberedByDay((iso) => {
      asked.push(iso);
      return `svar ${iso}`;
    });
    const days = ["2026-12-01", "2000-01-01", "2099-12-31"];
    for (const day of [...days, ...days]) expect(ask(day)).toBe(`svar ${day}`);
    expect(asked).toEqual(days);
  });

  it("answers each time for another century and for what is no date", () => {
    let times = 0;
    const ask = rememberedByDay((iso) => {
      times += 1;
      return iso;
    });
    for (const text of ["1999-12-31", "2100-01-01", "2026-02-30", "snart"])
      expect([ask(text), ask(text)]).toEqual([text, text]);
    expect(times).toBe(8);
  });
});
