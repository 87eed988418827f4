import type { Locale } from "../../domain/language.ts";
import { shortDate } from "../formats.ts";
import { escapeHtml } from "../html/html.ts";
import type { AsOf } from "../site-input.ts";
import { layoutWords } from "./layout-words.ts";

/** What every page says of how fresh it is: the day, and the commit where there is one. */
export function asOfText({ today, sha }: AsOf, locale: Locale): string {
  const words = layoutWords[locale];
  const day = shortDate(today, locale);
  return sha === undefined ? words.asOfDate(day) : words.asOf(day, sha.slice(0, 7));
}

/**
 * The line as it stands on a finished page. The footer is the last on a page, and what people write cannot hold an element: where it
 * is found last, another may be put, and the page is as it would have been made then. So a new commit, which changes every page, need
 * not make every page anew.
 */
export const asOfElement = (asOf: AsOf, locale: Locale): string =>
  `<small>${escapeHtml(asOfText(asOf, locale))}</small>`;
