import type { Locale } from "../../src/domain/language.ts";
import type { JsonSchema } from "./json-schema.ts";

/** A schema's title in one language; throws when it has none, since every reader needs it. */
export function titleOf(schema: JsonSchema, locale: Locale): string {
  const title = locale === "da" ? schema.title : schema["x-title-en"];
  if (title === undefined)
    throw new Error(`No title (${locale}) in ${JSON.stringify(schema).slice(0, 120)}`);
  return title;
}

/** A schema's description in one language, empty where it has none. */
export const descriptionOf = (schema: JsonSchema, locale: Locale): string =>
  (locale === "da" ? schema.description : schema["x-description-en"]) ?? "";
