import { describe, expect, it } from "@jest/globals";
import { askedFields } from "./asked-fields.ts";

describe("askedFields", () => {
  it("names the innermost fields a criterion requires", () => {
    const criterion = {
      required: ["need"],
      properties: {
        need: { required: ["task", "data"], properties: { task: { type: "string" } } },
      },
    };
    expect(askedFields(criterion)).toEqual([
      { path: "need.task", always: true },
      { path: "need.data", always: true },
    ]);
  });

  it("goes into the entries of lists", () => {
    const criterion = {
      required: ["dpa"],
      properties: { dpa: { items: { required: ["vendor"] } } },
    };
    expect(askedFields(criterion)).toEqual([{ path: "dpa.*.vendor", always: true }]);
  });

  it("tells what hangs on a condition, and leaves the condition itself out", () => {
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    const criterion = { if: { required: ["privacy"] }, then: { required: ["dpa"] } };
    expect(askedFields(criterion)).toEqual([{ path: "dpa", always: false }]);
  });
});
