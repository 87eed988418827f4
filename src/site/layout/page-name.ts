import type { Locale } from "../../domain/language.ts";
import type { SinglePage } from "../routes.ts";
import { layoutWords } from "./layout-words.ts";
import { pageWords } from "./page-words.ts";

/** A page of the site's own that people look for. */
export type PageToFind = SinglePage & keyof (typeof pageWords)["da"];

export const pagesToFind = Object.keys(pageWords.da) as readonly PageToFind[];

/** What such a page is called in menu and footer. */
export function pageName(page: PageToFind, locale: Locale): string {
  const { nav, dataFormats, findings, accessibility } = layoutWords[locale];
  return { ...nav, data: dataFormats, findings, accessibility }[page];
}
