import { componentAt, type Operation, responseSchema } from "./api-description.ts";

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const formats: Readonly<Record<string, string>> = {
  uri: "https://github.example/x",
  "date-time": "2026-11-23T08:00:00Z",
  date: "2026-11-23",
  email: "x@github.example",
};

function resolve(schema: Json): Json {
  const reference = schema.$ref;
  return typeof reference === "string" ? resolve(componentAt(reference)) : schema;
}

const allowsNull = (schema: Json): boolean => schema.nullable === true || schema.type === "null";

function fillScalar(schema: Json): unknown {
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (allowsNull(schema)) return null;
  switch (schema.type) {
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "string":
      return formats[String(schema.format)] ?? "x";
    default:
      return {};
  }
}

/** The member of a union that a given value is closest to: null for null, else the one that knows most of its keys. */
function pick(options: readonly Json[], given: unknown): Json {
  const resolved = options.map(resolve);
  if (given === null) return resolved.find(allowsNull) ?? (resolved[0] as Json);
  const known = (option: Json): number =>
    isObject(given) && isObject(option.properties)
      ? Object.keys(given).filter((key) => key in (option.properties as Json)).length
      : -1;
  const candidates = resolved.filter((option) => option.type !== "null");
  return candidates.reduce((best, option) => (known(option) > known(best) ? option : best));
}

function fillObject(schema: Json, given: Json): Json {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? (schema.required as string[]) : [];
  const filled: Json = {};
  for (const key of new Set([...required, ...Object.keys(given)])) {
    const property = properties[key];
    filled[key] = isObject(property) ? fill(property, given[key]) : given[key];
  }
  return filled;
}

function fill(reference: Json, given: unknown): unknown {
  const schema = resolve(reference);
  if (given === null) return null;
  const union = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(union) && union.length > 0) return fill(pick(union as Json[], given), given);
  if (Array.isArray(schema.allOf))
    return (schema.allOf as Json[]).reduce<unknown>((value, part) => fill(part, value), given);
  if (schema.type === "array") {
    const items = isObject(schema.items) ? schema.items : {};
    return Array.isArray(given) ? given.map((item) => fill(items, item)) : [];
  }
  if (schema.type === "object" || isObject(schema.properties)) {
    if (given === undefined && schema.nullable === true) return null;
    return fillObject(schema, isObject(given) ? given : {});
  }
  return given === undefined ? fillScalar(schema) : given;
}

/**
 * Makes a whole answer out of the part the fake knows: whatever else GitHub's description requires is filled in with
 * the plainest value that fits, so that a client that reads more than it should meets an `x`.
 */
export function fillAnswer(operation: Operation, status: number, given: unknown): unknown {
  const schema = responseSchema(operation, status);
  return schema === undefined ? given : fill(schema, given);
}
