import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import { eachSchema, follow, readSchemaFile, type Schema, schemaPaths } from "./schema-files.ts";

const addFormats = formatsPlugin.default;
const entityPaths = schemaPaths.filter((path) => !path.includes("/gates/"));
const filled = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

/** Every property of every object of a schema file. */
function properties(root: Schema): readonly { readonly at: string; readonly schema: Schema }[] {
  return [...eachSchema(root)]
    .filter(({ at }) => /\/properties\/[^/]+$/.test(at))
    .map(({ at, schema }) => ({ at, schema: follow(schema, root) }));
}

describe.each(entityPaths)("%s", (path) => {
  const root = readSchemaFile(path);
  const all = [...eachSchema(root)];

  it("names and explains every field in Danish and English", () => {
    const words = ["title", "x-title-en", "description", "x-description-en"];
    const missing = properties(root).flatMap(({ at, schema }) =>
      words.filter((word) => !filled(schema[word])).map((word) => `${at}: ${word}`),
    );
    expect(missing).toEqual([]);
  });

  it("names every value of every enumeration in both languages, in the enumeration's order", () => {
    for (const { at, schema } of all) {
      if (!Array.isArray(schema.enum)) continue;
      const titles = schema["x-enum-titles"] as Readonly<
        Record<string, { da: string; en: string }>
      >;
      expect({ at, values: Object.keys(titles ?? {}) }).toEqual({ at, values: schema.enum });
      for (const { da, en } of Object.values(titles)) expect(filled(da) && filled(en)).toBe(true);
    }
  });

  it("bounds every text, list and free set of keys", () => {
    const unbounded = all.filter(({ schema }) => {
      const isText = [schema.type].flat().includes("string") && schema.enum === undefined;
      if (isText && schema.$ref === undefined && schema.maxLength === undefined) return true;
      if (schema.type === "array" && schema.maxItems === undefined) return true;
      return typeof schema.additionalProperties === "object" && schema.maxProperties === undefined;
    });
    expect(unbounded.map(({ at }) => at)).toEqual([]);
  });

  it("says in words what each pattern wants", () => {
    const silent = properties(root).filter(
      ({ schema }) => schema.pattern !== undefined && schema["x-pattern-help"] === undefined,
    );
    expect(silent.map(({ at }) => at)).toEqual([]);
  });

  it("gives examples that fit", () => {
    const ajv = addFormats(new Ajv2020({ strict: false }));
    ajv.addSchema(root, "root");
    const wrong = [...eachSchema(root)].flatMap(({ at, schema }) =>
      ((schema.examples ?? []) as readonly unknown[])
        .filter((example) => !ajv.validate({ ...schema, $defs: root.$defs }, example))
        .map((example) => `${at}: ${JSON.stringify(example)}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("what people write", () => {
  const written = entityPaths.filter((path) => !path.endsWith("catalogue.schema.json"));

  it.each(written)("knows every key in %s, so that a misspelt one is found", (path) => {
    const open = [...eachSchema(readSchemaFile(path))].filter(
      ({ schema }) => schema.properties !== undefined && schema.additionalProperties !== false,
    );
    expect(open.map(({ at }) => at)).toEqual([]);
  });

  it("has an example for every field that is filled in by hand", () => {
    const without = written.flatMap((path) => {
      const root = readSchemaFile(path);
      return properties(root)
        .filter(({ schema }) => schema.properties === undefined && schema.examples === undefined)
        .filter(({ schema }) => {
          const item = schema.items;
          return (
            typeof item !== "object" ||
            item === null ||
            follow(item as Schema, root).properties === undefined
          );
        })
        .map(({ at }) => `${path}${at}`);
    });
    expect(without).toEqual([]);
  });
});
