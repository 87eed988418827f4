import type { Text } from "../../domain/language.ts";
import { both, fieldEntry, fieldName, opening } from "../field-names.ts";
import { readLooseDate } from "../loose-dates.ts";
import type { FieldError } from "../schema-errors.ts";
import type { ProblemContext, ProblemWords } from "./problem-context.ts";
import { valueWords } from "./value-words.ts";

function dateAdvice(value: unknown): Text {
  const text = String(value);
  const date = readLooseDate(text.replace(/[T ]\d\d[:.]\d\d.*/s, ""));
  if (date !== undefined) return { da: `Skriv ${date.iso}.`, en: `Write ${date.iso}.` };
  if (/^\d{4}-\d\d-\d\d$/.test(text) || /^\d{1,2}[-./]\d{1,2}[-./]\d{4}$/.test(text))
    return {
      da: "Den dag findes ikke i kalenderen. Ret den, og skriv år-måned-dag.",
      en: "There is no such day in the calendar. Correct it, and write year-month-day.",
    };
  return {
    da: "En dato skrives år-måned-dag med fire, to og to cifre, fx 2026-12-31.",
    en: "A date is written year-month-day with four, two and two digits, such as 2026-12-31.",
  };
}

const formats: Readonly<Record<string, (value: unknown) => Text>> = {
  date: dateAdvice,
  email: () => ({
    da: "Skriv én e-mailadresse, fx postkasse@kommune.example.",
    en: "Write one e-mail address, such as mailbox@municipality.example.",
  }),
  uuid: () => ({
    da: "Skriv et UUID: 32 tegn 0-9 og a-f i fem grupper med bindestreger, som KITOS viser det.",
    en: "Write a UUID: 32 characters 0-9 and a-f in five groups with hyphens, as KITOS shows it.",
  }),
  uri: () => ({
    da: "Skriv en hel webadresse, der begynder med https://.",
    en: "Write a whole web address that begins with https://.",
  }),
};

/** A text of the wrong form: a date, an address, a code. */
export function wrongForm(error: FieldError, context: ProblemContext): ProblemWords {
  const { field, value, keyword, params } = error;
  const { dictionary } = context;
  const name = opening(fieldName(field, dictionary));
  const stands = valueWords(value, field, context);
  const asked = fieldEntry(field, dictionary)?.patternHelp;
  const format = keyword === "format" ? formats[String(params.format)] : undefined;
  const fallback: Text = {
    da: "Det har ikke den form, skemaet kræver.",
    en: "It does not have the form the schema asks for.",
  };
  const advice =
    format?.(value) ??
    (asked && { da: `Det skal være ${asked.da}.`, en: `It must be ${asked.en}.` }) ??
    fallback;
  return {
    message: both((l) => `${name[l]} ${l === "da" ? "er" : "is"} ${stands[l]}. ${advice[l]}`),
  };
}
