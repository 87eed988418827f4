import type { Locale } from "../domain/language.ts";

/** The language that the switch leads to. */
export const otherLocale = (locale: Locale): Locale => (locale === "da" ? "en" : "da");
