import { describe, expect, it } from "@jest/globals";
import { namesLogin, sameLabel, sameLogin } from "./same-name.ts";

describe("sameLogin", () => {
  it("ignores letter case, as GitHub does", () => {
    expect(sameLogin("Eksempelby-DPO", "eksempelby-dpo")).toBe(true);
    expect(sameLogin("ejer_eksempelby", "Ejer_Eksempelby")).toBe(true);
  });

  it.each([
    ["eksempelby-kontrakt", "eksempelby-\u212aontrakt"],
    ["eksempelby-dpo", "eksempelby-dp\u043e"],
    ["eksempelby-dpo", "eksempelby-dpo\u200b"],
    ["eksempelby-dpo", " eksempelby-dpo"],
    ["eksempelby-dpo", "eksempelby-dpo[bot]"],
    ["", ""],
  ])("keeps %j and %j apart", (a, b) => {
    expect(sameLogin(a, b)).toBe(false);
  });

  it("finds nobody on an empty list", () => {
    expect(namesLogin([], "eksempelby-dpo")).toBe(false);
  });
});

describe("sameLabel", () => {
  it("ignores letter case, Danish letters too, and the way an å is put together", () => {
    expect(sameLabel("Approved/DPO", "approved/dpo")).toBe(true);
    expect(sameLabel("godkendt/RÅDGIVER", "godkendt/rådgiver")).toBe(true);
    expect(sameLabel("godkendt/ra\u030adgiver", "godkendt/rådgiver")).toBe(true);
  });

  it.each([
    ["approved/dpo", "\u0430pproved/dpo"],
    ["approved/dpo", "approved/dpo "],
    ["approved/dpo", "approved/dpo\u200d"],
  ])("keeps the look-alikes %j and %j apart", (a, b) => {
    expect(sameLabel(a, b)).toBe(false);
  });
});
