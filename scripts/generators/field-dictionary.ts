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
  const help = mapTitles(titles ?? {}, (title) => title.help);
  return {
    title: text(schema.title, schema["x-title-en"]),
    description: text(schema.description, schema["x-description-en"]),
    ...(titles && { enumTitles: mapTitles(titles, ({ da, en }) => ({ da, en })) }),
    ...(Object.keys(help).length > 0 && { enumHelp: help }),
    ...(patternHelp && { patternHelp }),
    ...(references && { references }),
    ...(schema.examples && { examples: schema.examples }),
  };
}

/** One field of a schema: where it stands, what the schema says of it, and the schema itself with references followed. */
export interface SchemaField {
  readonly path: string;
  readonly schema: JsonSchema;
}

/** A list position without words of its own takes those of its list. */
const withWordsOf = (list: JsonSchema, item: JsonSchema): JsonSchema => {
  const { title, description, "x-title-en": titleEn, "x-description-en": descriptionEn } = list;
  const words = {
    ...(title && { title }),
    ...(titleEn && { "x-title-en": titleEn }),
    ...(description && { description }),
    ...(descriptionEn && { "x-description-en": descriptionEn }),
  };
  return item.description === undefined ? { ...item, ...words } : item;
};

function below(schema: JsonSchema, root: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const { items, additionalProperties: free } = schema;
  const either = [schema.then, schema.else].flatMap((branch) =>
    branch?.$ref === undefined ? [] : Object.entries(resolve(branch, root).properties ?? {}),
  );
  return [
    ...Object.entries(schema.properties ?? {}),
    ...(items === undefined ? [] : [["*", withWordsOf(schema, resolve(items, root))] as const]),
    ...(typeof free === "object" ? [["*", resolve(free, root)] as const] : []),
    ...either,
  ];
}

/** Every field of a schema by dotted path, list positions and free keys as `*`, in the schema's order. */
export function schemaFields(root: JsonSchema): readonly SchemaField[] {
  const visit = (path: string, given: JsonSchema): readonly SchemaField[] => {
    const schema = resolve(given, root);
    const inside = below(schema, root).flatMap(([key, child]) =>
      visit(path === "" ? key : `${path}.${key}`, child),
    );
    return path === "" ? inside : [{ path, schema }, ...inside];
  };
  return visit("", root);
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
  {
    entity: "import-mapping",
    name: "importMappingDictionary",
    path: "src/domain/import-mapping-dictionary.ts",
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
          schemaFields(root).map((field) => [field.path, entryOf(field.schema)]),
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
