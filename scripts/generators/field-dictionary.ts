import type { FieldEntry } from "../../src/domain/field-entry.ts";
import type { Text } from "../../src/domain/language.ts";
import { formatCode } from "./format-code.ts";
import type { Generator } from "./generator.ts";
import { type EnumTitle, type JsonSchema, readSchema, resolve } from "./json-schema.ts";

const text = (da: string | undefined, en: string | undefined): Text => ({
  da: da ?? "",
  en: en ?? "",
});

function mapTitles(
  titles: Readonly<Record<string, EnumTitle>>,
  pick: (title: EnumTitle) => Text | undefined,
): Readonly<Record<string, Text>> {
  return Object.fromEntries(
    Object.entries(titles).flatMap(([value, title]) => {
      const picked = pick(title);
      return picked === undefined ? [] : [[value, picked]];
    }),
  );
}

function entryOf(schema: JsonSchema): FieldEntry {
  const titles = schema["x-enum-titles"];
  const patternHelp = schema["x-pattern-help"];
  const references = schema["x-references"];
  return {
    title: text(schema.title, schema["x-title-en"]),
    description: text(schema.description, schema["x-description-en"]),
    ...(titles && { enumTitles: mapTitles(titles, ({ da, en }) => ({ da, en })) }),
    ...(titles && { enumHelp: mapTitles(titles, ({ help }) => help) }),
    ...(patternHelp && { patternHelp }),
    ...(references && { references }),
    ...(schema.examples && { examples: schema.examples }),
  };
}

/** Every field of a schema by dotted path, in the schema's order. */
export function fieldEntries(
  root: JsonSchema,
): ReadonlyMap<string, FieldEntry & { readonly schema: JsonSchema }> {
  const entries = new Map<string, FieldEntry & { readonly schema: JsonSchema }>();
  const visit = (path: string, given: JsonSchema): void => {
    const schema = resolve(given, root);
    if (path !== "") entries.set(path, { ...entryOf(schema), schema });
    const below = path === "" ? "" : `${path}.`;
    for (const [key, property] of Object.entries(schema.properties ?? {}))
      visit(below + key, property);
    if (schema.items !== undefined) visit(`${below}*`, schema.items);
    if (typeof schema.additionalProperties === "object")
      visit(`${below}*`, schema.additionalProperties);
    if (schema.then?.$ref !== undefined && schema.else?.$ref !== undefined) {
      for (const branch of [schema.then, schema.else]) {
        const { properties } = resolve(branch, root);
        for (const [key, property] of Object.entries(properties ?? {}))
          visit(below + key, property);
      }
    }
  };
  visit("", root);
  return entries;
}

const sources = [
  { entity: "integration", name: "fieldDictionary", path: "src/domain/field-dictionary.ts" },
  {
    entity: "system",
    name: "systemFieldDictionary",
    path: "src/domain/system-field-dictionary.ts",
  },
  {
    entity: "governance",
    name: "governanceFieldDictionary",
    path: "src/domain/governance-field-dictionary.ts",
  },
] as const;

/** Titles, help and enumeration names of every field as data, for messages, form and site. */
export const fieldDictionaries: Generator = {
  name: "field dictionaries",
  async outputs() {
    return new Map(
      sources.map(({ entity, name, path }) => {
        const root = readSchema(`schemas/${entity}.schema.json`);
        const data = Object.fromEntries(
          [...fieldEntries(root)].map(([field, { schema: _, ...entry }]) => [field, entry]),
        );
        const code = [
          "// biome-ignore-all lint/nursery/noExcessiveLinesPerFile: made by a generator",
          `// Made from schemas/${entity}.schema.json by \`npm run generate\`; change the schema, not this file.`,
          `import type { FieldDictionary } from "./field-entry.ts";`,
          "",
          `/** What schemas/${entity}.schema.json says of each field. */`,
          `export const ${name}: FieldDictionary = ${JSON.stringify(data)};`,
        ];
        return [path, formatCode(path, `${code.join("\n")}\n`)];
      }),
    );
  },
};
