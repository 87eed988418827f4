import { describe, expect, it } from "@jest/globals";
import { fieldsNamed } from "./fields-named.ts";

describe("fieldsNamed", () => {
  it("gives the Danish names of the fields that a text writes in code, each once and without its unit", () => {
    const text =
      "`contracts` med `noticeMonths`; `exit.settledOn`, og igen `contracts.noticeMonths`.";
    expect(fieldsNamed(text)).toBe("Kontrakter Opsigelsesvarsel Fastlagt den");
  });

  it("reads a field with the value beside it", () => {
    expect(fieldsNamed("Skriv `exit.expectedEndOn: 2030-02-28`.")).toBe("Forventet ophør");
  });

  it("says nothing of keys that several fields share, of words outside code and of other code", () => {
    expect(fieldsNamed("`reviewOn`, `reason`, noticeMonths, `catalogue validate`, `nowhere`")).toBe(
      "",
    );
  });
});
