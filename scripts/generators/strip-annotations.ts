const annotations = new Set(["$schema", "title", "description", "examples", "default", "$comment"]);
const isAnnotation = (key: string): boolean => annotations.has(key) || key.startsWith("x-");

/** Keywords whose value maps names to schemas: a field may be called `title` and must stay. */
const maps = new Set(["properties", "$defs", "patternProperties", "dependentSchemas"]);
/** Keywords whose value is data, not schema. */
const data = new Set(["enum", "const", "required"]);

/** A copy of a schema with nothing but what decides validity: validators carry their schema's text along otherwise. */
export function stripAnnotations(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(stripAnnotations);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !isAnnotation(key))
      .map(([key, value]) => [
        key,
        data.has(key) ? value : maps.has(key) ? stripMap(value) : stripAnnotations(value),
      ]),
  );
}

function stripMap(map: unknown): unknown {
  return Object.fromEntries(
    Object.entries(map ?? {}).map(([name, schema]) => [name, stripAnnotations(schema)]),
  );
}
