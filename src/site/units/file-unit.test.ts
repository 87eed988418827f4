import { describe, expect, it } from "@jest/globals";
import { fileUnit, jsonByMember } from "./file-unit.ts";

describe("a unit of one file", () => {
  it("says the same whole and in pieces", () => {
    const [page] = fileUnit("a.json", () => ["{", '"a":1', "}"]).render();
    expect(page?.content).toBe('{"a":1}');
    expect([...(page?.pieces?.() ?? [])].join("")).toBe('{"a":1}');
  });

  it("has no pieces where it is one text", () => {
    expect(fileUnit("a.txt", () => "a").render()).toEqual([{ path: "a.txt", content: "a" }]);
  });
});

describe("JSON by member", () => {
  it.each([{ a: 1 }, { a: [1, "é"], "b c": { d: null }, e: "" }])("is that of %j", (value) => {
    expect(jsonByMember(value).join("")).toBe(JSON.stringify(value));
  });
});
