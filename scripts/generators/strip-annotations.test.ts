import { describe, expect, it } from "@jest/globals";
import { stripAnnotations } from "./strip-annotations.ts";

describe("stripAnnotations", () => {
  it("takes words out and leaves what decides", () => {
    const schema = {
      title: "Navn",
      "x-title-en": "Name",
      type: "string",
      maxLength: 3,
      examples: ["a"],
    };
    expect(stripAnnotations(schema)).toEqual({ type: "string", maxLength: 3 });
  });

  it("keeps fields that are called like an annotation", () => {
    const schema = { properties: { title: { title: "Titel", type: "string" }, description: {} } };
    expect(stripAnnotations(schema)).toEqual({
      properties: { title: { type: "string" }, description: {} },
    });
  });

  it("keeps data as it is", () => {
    const schema = { required: ["title"], enum: [{ title: "a" }], const: { default: 1 } };
    expect(stripAnnotations(schema)).toEqual(schema);
  });
});
