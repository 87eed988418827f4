import { readdirSync, readFileSync } from "node:fs";

/** Any JSON Schema with our annotations, as parsed. */
export type Schema = Readonly<Record<string, unknown>>;

/** Paths of all schema files, from the root of the project. */
export const schemaPaths: readonly string[] = [
  ...readdirSync("schemas")
    .filter((name) => name.endsWith(".json"))
    .map((name) => `schemas/${name}`),
  ...readdirSync("schemas/gates").map((name) => `schemas/gates/${name}`),
];

export const readSchemaFile = (path: string): Schema =>
  JSON.parse(readFileSync(path, "utf8")) as Schema;

/** The keywords of ours that any other validator ignores. */
export const annotations = [
  "x-id",
  "x-section",
  "x-title-en",
  "x-description-en",
  "x-enum-titles",
  "x-pattern-help",
  "x-references",
] as const;

const isObject = (value: unknown): value is Schema => typeof value === "object" && value !== null;
const mapKeywords = ["properties", "$defs"] as const;
const schemaKeywords = [
  "items",
  "additionalProperties",
  "contains",
  "then",
  "else",
  "propertyNames",
] as const;

/** Every schema inside a schema, itself first, with its place as a JSON pointer. Conditions (`if`) ask and describe nothing: left out. */
export function* eachSchema(
  schema: Schema,
  at = "#",
): Generator<{ readonly at: string; readonly schema: Schema }> {
  yield { at, schema };
  for (const keyword of mapKeywords)
    for (const [name, child] of Object.entries(schema[keyword] ?? {}))
      if (isObject(child)) yield* eachSchema(child, `${at}/${keyword}/${name}`);
  for (const keyword of schemaKeywords) {
    const child = schema[keyword];
    if (isObject(child)) yield* eachSchema(child, `${at}/${keyword}`);
  }
  for (const [index, child] of Object.entries(schema.allOf ?? {}))
    if (isObject(child)) yield* eachSchema(child, `${at}/allOf/${index}`);
}

/** A schema with `#/$defs/…` followed; annotations beside the reference win. */
export function follow(schema: Schema, root: Schema): Schema {
  const reference = schema.$ref;
  if (typeof reference !== "string") return schema;
  const definitions = root.$defs as Readonly<Record<string, Schema>>;
  const definition = definitions[reference.replace("#/$defs/", "")];
  if (definition === undefined) throw new Error(`${reference} leads nowhere`);
  return { ...follow(definition, root), ...schema };
}
