import { definitionName, type JsonSchema } from "./json-schema.ts";

export interface TypeOptions {
  /** The name of the interface for the schema itself. */
  readonly name: string;
  /** Whether whoever reads the file fills in the schema's defaults, so that such members are always there. */
  readonly defaultsFilled: boolean;
}

const quote = (word: string): string => JSON.stringify(word);
const memberName = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key));

/** A value of one of two shapes, told apart by its JSON type: `if: { type: string }, then, else`. */
const isEither = (schema: JsonSchema): boolean =>
  schema.if?.type !== undefined && schema.then !== undefined && schema.else !== undefined;

const isNamed = (schema: JsonSchema): boolean =>
  schema.enum !== undefined || schema.properties !== undefined || isEither(schema);

const union = (members: readonly string[]): string => [...new Set(members)].join(" | ");

function typeOf(schema: JsonSchema, root: JsonSchema): string {
  if (schema.$ref !== undefined) {
    const name = definitionName(schema.$ref);
    const definition = root.$defs?.[name];
    if (definition === undefined) throw new Error(`#/$defs/${name} does not exist in ${root.$id}`);
    return isNamed(definition) ? name : typeOf(definition, root);
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return union(schema.enum.map(quote));
  if (isEither(schema))
    return union([schema.then, schema.else].map((part) => typeOf(part ?? {}, root)));
  if (Array.isArray(schema.type))
    return union(schema.type.map((type: string) => typeOf({ ...schema, type }, root)));
  switch (schema.type) {
    case "string":
    case "boolean":
    case "null":
      return schema.type;
    case "integer":
    case "number":
      return "number";
    case "array": {
      const item = typeOf(schema.items ?? {}, root);
      return `readonly ${item.includes("|") ? `(${item})` : item}[]`;
    }
    case "object":
      if (typeof schema.additionalProperties === "object")
        return `Readonly<Record<string, ${typeOf(schema.additionalProperties, root)}>>`;
      throw new Error(`An object inside ${root.$id} has no name: move it to $defs`);
    default:
      throw new Error(`${root.$id} holds a schema without type: ${JSON.stringify(schema)}`);
  }
}

function comment(schema: JsonSchema, indent: string): string {
  const text = schema["x-description-en"] ?? schema["x-title-en"];
  return text === undefined ? "" : `${indent}/** ${text.replaceAll("*/", "* /")} */\n`;
}

function interfaceOf(name: string, schema: JsonSchema, root: JsonSchema, filled: boolean): string {
  const required = new Set(schema.required ?? []);
  const members = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const present = required.has(key) || (filled && property.default !== undefined);
    return `${comment(property, "  ")}  readonly ${memberName(key)}${present ? "" : "?"}: ${typeOf(property, root)};\n`;
  });
  return `${comment(schema, "")}export interface ${name} {\n${members.join("")}}\n`;
}

/** The TypeScript of one schema: an interface for it, and one type for each enumeration and object in `$defs`. */
export function schemaToTypes(root: JsonSchema, options: TypeOptions): string {
  const definitions = Object.entries(root.$defs ?? {})
    .filter(([, schema]) => isNamed(schema))
    .map(([name, schema]) =>
      schema.properties === undefined
        ? `${comment(schema, "")}export type ${name} = ${typeOf(schema, root)};\n`
        : interfaceOf(name, schema, root, options.defaultsFilled),
    );
  return [interfaceOf(options.name, root, root, options.defaultsFilled), ...definitions].join("\n");
}
