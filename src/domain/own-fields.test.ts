import { describe, expect, it } from "@jest/globals";
import type { FieldDictionary } from "./field-entry.ts";
import { ownFieldsIn, ownFieldsOf } from "./own-fields.ts";

const entry = (da: string) => ({ title: { da, en: da }, description: { da: "", en: "" } });
const shipped: FieldDictionary = { id: entry("Id"), dpa: entry("DPA"), "dpa.*": entry("DPA") };
const own: FieldDictionary = {
  budget: entry("Budget"),
  "budget.konto": entry("Konto"),
  "dpa.*.note": entry("Note"),
};

describe("ownFieldsIn", () => {
  it("names what a schema has beyond the product's, and nothing where it has no more", () => {
    expect(ownFieldsIn({ ...shipped, ...own }, shipped)).toEqual(own);
    expect(ownFieldsIn(shipped, shipped)).toBeUndefined();
    expect(ownFieldsIn({ id: entry("Nummer") }, shipped)).toBeUndefined();
  });
});

describe("ownFieldsOf", () => {
  it("gives a field whole with what lies in it, and one in a list once for each member that states it", () => {
    const fields = {
      budget: { konto: 7 },
      dpa: [{ note: "en" }, { vendor: "x" }, { note: "to" }],
    };
    expect(ownFieldsOf(fields, own)).toEqual([
      { path: "budget", values: [{ konto: 7 }] },
      { path: "dpa.*.note", values: ["en", "to"] },
    ]);
  });

  it("gives what is false or nought, and not what is empty or missing", () => {
    expect(ownFieldsOf({ budget: false }, own)).toHaveLength(1);
    expect(ownFieldsOf({ budget: 0 }, own)).toHaveLength(1);
    for (const budget of ["", null, [], undefined])
      expect(ownFieldsOf({ budget }, own)).toEqual([]);
    expect(ownFieldsOf({ dpa: "ikke en liste" }, own)).toEqual([]);
  });
});
