import { didYouMean, plainSpelling } from "../../domain/did-you-mean.ts";
import type { FieldEntry } from "../../domain/field-entry.ts";
import type { Text } from "../../domain/language.ts";
import { both, fieldEntry, fieldName, opening } from "../field-names.ts";
import type { FieldError } from "../schema-errors.ts";
import type { ProblemContext, ProblemWords } from "./problem-context.ts";
import { valueWords } from "./value-words.ts";

type Choices = readonly string[];

const titleOf = (value: string, entry: FieldEntry | undefined): Text | undefined =>
  entry?.enumTitles?.[value];

/** A value by the name it has in either language (`drift` for `operation`), whatever its case and separators. */
function valueByTitle(word: string, choices: Choices, entry?: FieldEntry): string | undefined {
  const wanted = plainSpelling(word);
  const found = choices.filter((choice) => {
    const title = titleOf(choice, entry);
    return title && [title.da, title.en].some((name) => plainSpelling(name) === wanted);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The value of an enumeration that is spelled alike but for case and separators, or called so in Danish or English. */
export function sameChoice(word: string, choices: Choices, entry?: FieldEntry): string | undefined {
  if (word.trim() === "") return undefined;
  return (
    choices.find((choice) => plainSpelling(choice) === plainSpelling(word)) ??
    valueByTitle(word, choices, entry)
  );
}

/** The value somebody most likely meant, misspellings included. */
function meantChoice(word: string, choices: Choices, entry?: FieldEntry): string | undefined {
  const exact = sameChoice(word, choices, entry);
  if (exact !== undefined) return exact;
  const titles = choices.flatMap((choice) => {
    const title = titleOf(choice, entry);
    return title === undefined ? [] : [title.da, title.en];
  });
  const meant = didYouMean(word, [...choices, ...titles]);
  return meant === undefined || choices.includes(meant)
    ? meant
    : valueByTitle(meant, choices, entry);
}

const choiceName = (choice: string, entry?: FieldEntry): Text => {
  const title = titleOf(choice, entry);
  return both((l) => (title === undefined ? choice : `${choice} (${title[l]})`));
};

/** A value outside its enumeration: what was meant, and everything that may be chosen. */
export function wrongChoice(error: FieldError, context: ProblemContext): ProblemWords {
  const { field, value, params } = error;
  const allowed = params.allowedValues;
  const choices = (Array.isArray(allowed) ? allowed : [params.allowedValue]).map(String);
  const entry = fieldEntry(field, context.dictionary);
  const name = opening(fieldName(field, context.dictionary));
  const stands = valueWords(value, field, context);
  const meant = typeof value === "string" ? meantChoice(value, choices, entry) : undefined;
  const list = choices.map((choice) => choiceName(choice, entry));
  const choose = both((l) => list.map((item) => item[l]).join(", "));
  if (choices.length === 1)
    return {
      message: {
        da: `${name.da} er ${stands.da}, men skal være ${choose.da}.`,
        en: `${name.en} is ${stands.en}, but must be ${choose.en}.`,
      },
    };
  if (meant === undefined)
    return {
      message: {
        da: `${name.da} er ${stands.da}. Vælg en af: ${choose.da}.`,
        en: `${name.en} is ${stands.en}. Choose one of: ${choose.en}.`,
      },
    };
  const wanted = choiceName(meant, entry);
  return {
    message: {
      da: `${name.da} er ${stands.da}. Mente du ${wanted.da}?`,
      en: `${name.en} is ${stands.en}. Did you mean ${wanted.en}?`,
    },
    help: { da: `Vælg en af: ${choose.da}.`, en: `Choose one of: ${choose.en}.` },
  };
}
