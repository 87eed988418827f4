import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import { annotations, readSchemaFile, schemaPaths } from "./schema-files.ts";

const addFormats = formatsPlugin.default;

describe.each(schemaPaths)("%s", (path) => {
  it("is a schema by the rules of draft 2020-12", () => {
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validateSchema(readSchemaFile(path))).toBe(true);
    expect(readSchemaFile(path).$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it("compiles in a validator that knows nothing of us", () => {
    const ajv = addFormats(new Ajv2020({ strict: false }));
    expect(() => ajv.compile(readSchemaFile(path))).not.toThrow();
  });

  it("holds no slip that a strict validator would stumble over", () => {
    const ajv = addFormats(new Ajv2020({ strict: true, strictRequired: false, strictTypes: true }));
    ajv.addVocabulary([...annotations]);
    expect(() => ajv.compile(readSchemaFile(path))).not.toThrow();
  });

  it("is named by its own address", () => {
    expect(readSchemaFile(path).$id).toBe(`https://integrationskatalog.example/${path}`);
  });
});
