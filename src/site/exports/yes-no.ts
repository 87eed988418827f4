import type { Locale } from "../../domain/language.ts";

/** How exports write no and yes. */
export const yesNo: Readonly<Record<Locale, readonly [no: string, yes: string]>> = {
  da: ["Nej", "Ja"],
  en: ["No", "Yes"],
};
