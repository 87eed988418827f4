import type { Locale } from "../../domain/language.ts";
import type { Content } from "../html/html.ts";
import type { PageContext } from "../page-context.ts";

/** The language of what the municipality wrote itself, where it is not the page's. */
export function contentLang(at: PageContext): Locale | undefined {
  const { locale } = at.view.input.catalogue.governance;
  return locale === at.locale ? undefined : locale;
}

/** The municipality's own words, marked with their language on a page in the other one. */
export function Own({ at, children }: { readonly at: PageContext; readonly children: Content }) {
  const lang = contentLang(at);
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}
