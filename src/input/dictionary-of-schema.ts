import type { FieldDictionary, FieldEntry } from "../domain/field-entry.ts";
import type { Text } from "../domain/language.ts";
import { isRecord } from "../domain/loose-json.ts";

type Json = Readonly<Record<string, unknown>>;
const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** Schemas may refer to themselves; no register entry is deeper. */
const maxDepth = 10;

/** The schema behind local references; annotations beside a reference win. */
function resolve(schema: unknown, root: Json, depth = 0): Json {
  if (!isRecord(schema)) return {};
  const reference = text(schema.$ref);
  if (reference === undefined || !reference.startsWith("#/") || depth > maxDepth) return schema;
  const target = reference
    .slice(2)
    .split("/")
    .reduce<unknown>((at, part) => (isRecord(at) ? at[part] : undefined), root);
  return { ...resolve(target, root, depth + 1), ...schema };
}

/** Both languages where they are given, the Danish one for both otherwise. */
function bothOf(da: unknown, en: unknown): Text | undefined {
  const danish = text(da) ?? text(en);
  return danish === undefined ? undefined : { da: danish, en: text(en) ?? danish };
}

const pair = (value: unknown): Text | undefined =>
  isRecord(value) ? bothOf(value.da, value.en) : undefined;

function titlesOf(titles: unknown): Readonly<Record<string, Text>> | undefined {
  if (!isRecord(titles)) return undefined;
  const entries = Object.entries(titles).flatMap(([value, title]) => {
    const words = pair(title);
    return words === undefined ? [] : [[value, words] as const];
  });
  return Object.fromEntries(entries);
}

function entryOf(schema: Json, key: string): FieldEntry {
  const enumTitles = titlesOf(schema["x-enum-titles"]);
  const patternHelp = pair(schema["x-pattern-help"]);
  return {
    title: bothOf(schema.title, schema["x-title-en"]) ?? { da: key, en: key },
    description: bothOf(schema.description, schema["x-description-en"]) ?? { da: "", en: "" },
    ...(enumTitles && { enumTitles }),
    ...(patternHelp && { patternHelp }),
  };
}

function below(schema: Json, root: Json): readonly (readonly [string, unknown])[] {
  const parts = [schema, schema.then, schema.else, schema.allOf, schema.anyOf, schema.oneOf]
    .flat()
    .map((part) => resolve(part, root));
  return parts.flatMap((part) => [
    ...(isRecord(part.properties) ? Object.entries(part.properties) : []),
    ...(isRecord(part.items) ? [["*", part.items] as const] : []),
    ...(isRecord(part.additionalProperties) ? [["*", part.additionalProperties] as const] : []),
  ]);
}

/** Titles, help and enumeration names of a municipality's own schema, in the form of the shipped dictionaries. */
export function dictionaryOfSchema(root: Json): FieldDictionary {
  const dictionary: Record<string, FieldEntry> = Object.create(null);
  const visit = (path: string, given: unknown, depth: number): void => {
    const schema = resolve(given, root);
    if (path !== "") dictionary[path] ??= entryOf(schema, path.slice(path.lastIndexOf(".") + 1));
    if (depth > maxDepth) return;
    for (const [key, child] of below(schema, root))
      visit(path === "" ? key : `${path}.${key}`, child, depth + 1);
  };
  visit("", root, 0);
  return { ...dictionary };
}
