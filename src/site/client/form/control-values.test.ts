import { describe, expect, it } from "@jest/globals";
import { controlOf, saidValue } from "./control-values.ts";

describe("a figure in the form", () => {
  it.each([
    ["85.000", 85000],
    ["1.250.000", 1250000],
    ["85.000,50", 85000.5],
    ["85 000", 85000],
    ["85\u00a0000", 85000],
    ["85,000", 85000],
    ["99,5", 99.5],
    ["99.95", 99.95],
    ["0,125", 0.125],
    ["40", 40],
  ])("is read as people write it, thousands among them: %s", (written, meant) => {
    expect(saidValue("number", written)).toBe(meant);
  });

  it.each([
    "85.00.0",
    "ca. 40",
    "85.000 kr.",
    "1.2.3",
  ])("stays a text where it is none, so that the check says so: %s", (written) => {
    expect(saidValue("number", written)).toBe(written);
  });
});

describe("a text copied from a document", () => {
  it("loses what nobody sees and the file may not hold", () => {
    expect(saidValue("area", "Linje et\vLinje to\u2028tre\ufeff")).toBe("Linje et\nLinje to\ntre");
    expect(saidValue("text", "Et\vto\t tre\u00a0fire")).toBe("Et to tre fire");
    expect(saidValue("text", "Klasse\u00adlister\u200b")).toBe("Klasselister");
    expect(saidValue("vendor", "KMD\u00a0A/S ")).toBe("KMD A/S");
  });

  it("becomes a list without its bullets, which would be part of each name", () => {
    expect(
      saidValue("words", "•\tcpr-nummer\r\n- navn\n–  skole\v·\tklasse\no\tadresse\n\n"),
    ).toEqual(["cpr-nummer", "navn", "skole", "klasse", "adresse"]);
    expect(saidValue("words", "o-nummer\n-1\nServiceloven § 83, stk. 1")).toEqual([
      "o-nummer",
      "-1",
      "Serviceloven § 83, stk. 1",
    ]);
  });
});

describe("a value of the file in its control", () => {
  it.each([
    ["several", ["a", "b"], ["a", "b"]],
    ["several", "a", ["a"]],
    ["several", undefined, []],
    ["words", ["cpr-nummer", "navn"], "cpr-nummer\nnavn"],
    ["words", "navn", "navn"],
    ["number", 99.5, "99,5"],
    ["number", 85000, "85000"],
    ["text", "a.b", "a.b"],
    ["text", undefined, ""],
    ["text", null, ""],
    ["text", { a: 1 }, '{"a":1}'],
    ["flag", true, "true"],
  ] as const)("stands there as people write it: %s %j", (kind, value, shown) => {
    expect(controlOf(kind, value)).toEqual(shown);
  });

  it.each([
    ["several", ["a", "b"]],
    ["words", ["cpr-nummer", "navn"]],
    ["number", 1250000.5],
    ["flag", true],
  ] as const)("comes back as it was when nobody touches it: %s", (kind, value) => {
    expect(saidValue(kind, controlOf(kind, value))).toEqual(value);
  });
});
