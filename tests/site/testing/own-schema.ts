import { readFileSync } from "node:fs";

type Json = { [key: string]: unknown };

const within = (schema: Json, keys: readonly string[]): Json =>
  keys.reduce((at, key) => at[key] as Json, schema);

/** A schema of the product with fields that a municipality has added: by the way to the `properties` they are among. */
export function ownSchema(
  name: "integration" | "system",
  added: readonly (readonly [way: readonly string[], fields: Json])[],
): string {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")) as Json;
  for (const [way, fields] of added) Object.assign(within(schema, way), fields);
  return JSON.stringify(schema, undefined, 2);
}
