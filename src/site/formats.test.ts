import { describe, expect, it } from "@jest/globals";
import {
  compareDanish,
  longDate,
  money,
  monthName,
  number,
  percent,
  shortDate,
  slug,
} from "./formats.ts";

describe("formats", () => {
  it("writes dates as each language does", () => {
    expect(longDate("2026-03-05", "da")).toBe("5. marts 2026");
    expect(longDate("2026-03-05", "en")).toBe("5 March 2026");
    expect(shortDate("2026-03-05", "da")).toBe("05.03.2026");
    expect(shortDate("2026-03-05", "en")).toBe("5 Mar 2026");
    expect(monthName("2026-11", "da")).toBe("november 2026");
  });

  it("leaves what is no date as it is", () => {
    expect(longDate("snart", "da")).toBe("snart");
    expect(shortDate("2026-13-01", "en")).toBe("2026-13-01");
  });

  it("groups thousands and sets the decimal mark", () => {
    expect(number(1234567.5, "da")).toBe("1.234.567,5");
    expect(number(1234567.5, "en")).toBe("1,234,567.5");
    expect(number(999, "da")).toBe("999");
    expect(money(85000, "da")).toBe("85.000 kr.");
  });

  it("gives a dash for a share of nothing", () => {
    expect(percent(0, 0, "da")).toBe("–");
    expect(percent(1, 3, "da")).toBe("33 %");
  });

  it("sorts æ, ø and å last", () => {
    expect(["Å", "Ø", "Æ", "Z", "A"].sort(compareDanish)).toEqual(["A", "Z", "Æ", "Ø", "Å"]);
  });

  it("makes file names of ASCII from any name", () => {
    expect(slug("Ditmer A/S")).toBe("ditmer-a-s");
    expect(slug("Børn, Åben & Ældre é")).toBe("boern-aaben-aeldre-e");
  });
});
