import { getInput } from "@actions/core";
import { isIsoDate } from "../../src/domain/dates.ts";
import { type Locale, locales } from "../../src/domain/language.ts";
import { UsageError } from "../../src/domain/usage-error.ts";

/** An input that must be one of a few words. Throws `UsageError` that names them. */
export function choiceInput<Word extends string>(name: string, words: readonly Word[]): Word {
  const given = getInput(name);
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  throw new UsageError({
    da: `Inputtet "${name}" er "${given}". Skriv et af disse: ${words.join(", ")}.`,
    en: `The input "${name}" is "${given}". Write one of these: ${words.join(", ")}.`,
  });
}

/** The input `today`; `undefined` when it is left empty. Throws `UsageError` for what is no date. */
export function todayInput(): string | undefined {
  const given = getInput("today");
  if (given === "") return undefined;
  if (isIsoDate(given)) return given;
  throw new UsageError({
    da: `Inputtet "today" er "${given}". Skriv en dato som 2026-11-23, eller lad det stå tomt.`,
    en: `The input "today" is "${given}". Write a date like 2026-11-23, or leave it empty.`,
  });
}

/** The input `locale`; `undefined` when it is left empty. Throws `UsageError` for an unknown language. */
export function localeInput(): Locale | undefined {
  return getInput("locale") === "" ? undefined : choiceInput("locale", locales);
}

/** The inputs `today` and `locale`, each only where it is given. Throws `UsageError` as these do. */
export function todayAndLocale(): { readonly today?: string; readonly locale?: Locale } {
  const [today, locale] = [todayInput(), localeInput()];
  return { ...(today !== undefined && { today }), ...(locale !== undefined && { locale }) };
}
