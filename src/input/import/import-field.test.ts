import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { type FieldForm, importFields } from "./import-field.ts";
import { valueWords } from "./value-words.ts";

type Schema = Readonly<Record<string, unknown>> & { readonly $ref?: string };

const formOfSchema = (schema: Schema, root: Schema): FieldForm => {
  if (Array.isArray(schema.enum)) return "choice";
  if (schema.type === "array")
    return formOfSchema(follow(schema.items as Schema, root), root) === "choice"
      ? "choices"
      : "texts";
  if (schema.type === "boolean") return "boolean";
  if (schema.type === "integer" || schema.type === "number") return "number";
  return schema.format === "date" ? "date" : "text";
};

function follow(schema: Schema, root: Schema): Schema {
  const { $ref, ...own } = schema;
  if ($ref === undefined) return schema;
  const definitions = root.$defs as Readonly<Record<string, Schema>>;
  return { ...follow(definitions[$ref.replace("#/$defs/", "")] ?? {}, root), ...own };
}

/** What the schema says of the field at a path. */
function schemaAt(path: readonly (string | number)[], root: Schema): Schema {
  return path.reduce<Schema>((schema, part) => {
    const here = follow(schema, root);
    const inner =
      part === 0 ? here.items : (here.properties as Record<string, Schema>)[String(part)];
    return follow(inner as Schema, root);
  }, root);
}

const plainForms = new Set<FieldForm>([
  "text",
  "texts",
  "choice",
  "choices",
  "date",
  "number",
  "boolean",
]);

describe("the fields a column may fill", () => {
  it.each(["integrations", "systems"] as const)("are read as the schema of %s has them", (kind) => {
    const entity = kind === "integrations" ? "integration" : "system";
    const root = JSON.parse(readFileSync(`schemas/${entity}.schema.json`, "utf8")) as Schema;
    const wrong = [...importFields(kind).values()]
      .filter(({ form, side }) => plainForms.has(form) && side === undefined)
      .map(({ name, form, path }) => ({
        name,
        form,
        schema: formOfSchema(schemaAt(path, root), root),
      }))
      .filter(({ form, schema }) => form !== schema);
    expect(wrong).toEqual([]);
  });

  it("have words only for values that are", () => {
    const fields = new Map([...importFields("systems"), ...importFields("integrations")]);
    const unknown = Object.entries(valueWords).flatMap(([name, words]) =>
      Object.keys(words)
        .filter((value) => fields.get(name)?.entry?.enumTitles?.[value] === undefined)
        .map((value) => `${name}: ${value}`),
    );
    expect(unknown).toEqual([]);
  });
});
