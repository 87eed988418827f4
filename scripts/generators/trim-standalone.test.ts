import { describe, expect, it } from "@jest/globals";
import { trimStandalone } from "./trim-standalone.ts";

describe("trimStandalone", () => {
  it("puts ajv's character count in, since browsers have no require", () => {
    const code = 'const func2 = require("ajv/dist/runtime/ucs2length").default;';
    expect(trimStandalone(code)).toContain("const func2 = characterCount;");
    expect(trimStandalone(code)).not.toContain("require(");
  });

  it("stops at a helper it does not know rather than ship code that cannot run", () => {
    expect(() => trimStandalone('const f = require("ajv/dist/runtime/equal").default;')).toThrow(
      'The compiled validators need require("ajv/dist/runtime/equal")',
    );
  });

  it("counts the characters of long texts only", () => {
    expect(trimStandalone("if(func2(data0) > 200){")).toContain(
      "if(data0.length > 200 && func2(data0) > 200){",
    );
  });

  it("does not count the characters of a text that must only not be empty", () => {
    expect(trimStandalone("if(func2(data0) < 1){")).toContain("if(data0.length < 1){");
    expect(trimStandalone("if(func2(data0) < 3){")).toContain("if(func2(data0) < 3){");
  });

  it("drops schemas that nothing looks at", () => {
    const code = 'const schema1 = {"enum":["a"]};\nconst schema2 = {};\nuse(schema1.enum);';
    expect(trimStandalone(code)).toContain("const schema1");
    expect(trimStandalone(code)).not.toContain("schema2");
  });
});
