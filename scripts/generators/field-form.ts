import type { Locale } from "../../src/domain/language.ts";
import { type JsonSchema, resolve } from "./json-schema.ts";
import { referenceWords } from "./reference-words.ts";

function textForm(schema: JsonSchema, locale: Locale): string {
  const words = referenceWords[locale];
  if (schema.format === "date") return schema.type === "string" ? words.date : words.dateOrNull;
  if (schema.format === "email") return words.mailbox;
  if (schema.format === "uuid") return words.uuid;
  const help = schema["x-pattern-help"]?.[locale];
  const form = words.text(schema.maxLength);
  // "Filled in with text" says nothing in a reference: only a pattern of a code does.
  return help === undefined || schema.pattern === "\\S" ? form : `${form}; ${words.mustBe(help)}`;
}

/** What a value must look like, in words. */
export function fieldForm(given: JsonSchema, root: JsonSchema, locale: Locale): string {
  const words = referenceWords[locale];
  const schema = resolve(given, root);
  if (schema.enum !== undefined) return words.oneOf;
  switch (schema.type) {
    case "boolean":
      return words.yesOrNo;
    case "integer":
      return words.wholeNumber(schema.minimum, schema.maximum);
    case "number":
      return words.number(schema.minimum, schema.maximum);
    case "array": {
      const list = words.list(schema.maxItems);
      const item = resolve(schema.items ?? {}, root);
      const form = item.type === "string" || item.enum !== undefined;
      return form ? `${list}; ${words.listOf} ${fieldForm(item, root, locale)}` : list;
    }
    case "object":
      return typeof schema.additionalProperties === "object"
        ? `${words.group}; ${words.freeKeys}`
        : words.group;
    default:
      return textForm(schema, locale);
  }
}

/** The enumeration a field or the entries of a list choose from, or undefined. */
export function enumerationOf(given: JsonSchema, root: JsonSchema): JsonSchema | undefined {
  const schema = resolve(given, root);
  if (schema.enum !== undefined) return schema;
  if (schema.items !== undefined) return enumerationOf(schema.items, root);
  return undefined;
}
