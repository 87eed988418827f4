import type { Text } from "../../domain/language.ts";
import { both, fieldName, opening } from "../field-names.ts";
import type { FieldError } from "../schema-errors.ts";
import type { ProblemContext, ProblemWords } from "./problem-context.ts";
import { valueWords } from "./value-words.ts";

const lengthOf = (value: unknown): number =>
  typeof value === "string" ? [...value].length : Array.isArray(value) ? value.length : 0;

const items = (limit: number): Text =>
  both((l) =>
    l === "da"
      ? `${limit} ${limit === 1 ? "punkt" : "punkter"}`
      : `${limit} ${limit === 1 ? "item" : "items"}`,
  );

type Say = (limit: number, value: unknown, error: FieldError) => Text;

const sayings: Readonly<Record<string, Say>> = {
  minLength: (limit, value) => ({
    da: `er på ${lengthOf(value)} tegn og skal være på mindst ${limit}.`,
    en: `has ${lengthOf(value)} characters and must have at least ${limit}.`,
  }),
  maxLength: (limit, value) => ({
    da: `er på ${lengthOf(value)} tegn og må højst være på ${limit}. Skriv det kortere; brødteksten har plads til resten.`,
    en: `has ${lengthOf(value)} characters and may have at most ${limit}. Write it shorter; the body text has room for the rest.`,
  }),
  minimum: (limit, value) => ({
    da: `er ${value}, men skal være mindst ${limit}.`,
    en: `is ${value}, but must be at least ${limit}.`,
  }),
  maximum: (limit, value) => ({
    da: `er ${value}, men må højst være ${limit}.`,
    en: `is ${value}, but may be at most ${limit}.`,
  }),
  minItems: (limit) => ({
    da: `skal have mindst ${items(limit).da}.`,
    en: `must have at least ${items(limit).en}.`,
  }),
  maxItems: (limit, value) => ({
    da: `har ${items(lengthOf(value)).da} og må højst have ${limit}.`,
    en: `has ${items(lengthOf(value)).en} and may have at most ${limit}.`,
  }),
};

/** Too short, too long, too small, too large, too few, too many. */
export function beyondLimit(error: FieldError, context: ProblemContext): ProblemWords {
  const name = opening(fieldName(error.field, context.dictionary));
  const limit = Number(error.params.limit);
  const said = sayings[error.keyword]?.(limit, error.value, error);
  return { message: both((l) => `${name[l]} ${said?.[l] ?? ""}`.trimEnd()) };
}

/** The same item twice in a list. */
export function repeatedItem(error: FieldError, context: ProblemContext): ProblemWords {
  const { field, params, value } = error;
  const name = opening(fieldName(field, context.dictionary));
  const place = Math.max(Number(params.i), Number(params.j));
  const twice = Array.isArray(value) ? value[place] : undefined;
  const shown = valueWords(twice, [...field, place], context);
  return {
    message: {
      da: `${name.da} har ${shown.da} to gange. Slet den ene.`,
      en: `${name.en} has ${shown.en} twice. Delete one of them.`,
    },
  };
}
