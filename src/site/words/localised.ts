import type { Locale } from "../../domain/language.ts";

/** The texts of one part of the site in both languages; the English half must have every key of the Danish. */
export type Localised<Words> = Readonly<Record<Locale, Words>>;
