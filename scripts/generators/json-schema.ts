import { readFileSync } from "node:fs";

/** The part of JSON Schema 2020-12 that our schemas use, with our own annotations. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly "x-title-en"?: string;
  readonly "x-description-en"?: string;
  readonly "x-enum-titles"?: Readonly<Record<string, EnumTitle>>;
  readonly "x-pattern-help"?: { readonly da: string; readonly en: string };
  readonly "x-references"?: "system" | "integration" | "vendor" | "rule";
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
}

/** The name of one value of an enumeration, and a line on when to choose it. */
export interface EnumTitle {
  readonly da: string;
  readonly en: string;
  readonly help?: { readonly da: string; readonly en: string };
}

/** Reads one of the project's own schema files; throws where it is missing or no JSON. */
export function readSchema(path: string): JsonSchema {
  return JSON.parse(readFileSync(path, "utf8")) as JsonSchema;
}

const definitionPrefix = "#/$defs/";

/** The name behind `#/$defs/Name`, the only form of reference our schemas use; throws for any other. */
export function definitionName(reference: string): string {
  if (!reference.startsWith(definitionPrefix))
    throw new Error(`"${reference}" is no reference of the form #/$defs/Name`);
  return reference.slice(definitionPrefix.length);
}

/** The schema with its reference followed; annotations beside the reference win. Throws when the definition is missing. */
export function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const name = definitionName(schema.$ref);
  const definition = root.$defs?.[name];
  if (definition === undefined) throw new Error(`#/$defs/${name} does not exist in ${root.$id}`);
  const { $ref: _, ...own } = schema;
  return { ...resolve(definition, root), ...own };
}
