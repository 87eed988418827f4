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

const element = (asOf: AsOf, locale: Locale): string =>
  `<small>${escapeHtml(asOfText(asOf, locale))}</small>`;

/**
 * A page as it would have been made today, where nothing but this line of it has changed; nothing where the line is not found. So a
 * new commit, which changes every page, need not make every page anew.
 */
export function withAsOf(
  html: string,
  locale: Locale,
  before: AsOf,
  now: AsOf,
): string | undefined {
  const old = element(before, locale);
  // The footer is the last that stands on a page, and what people write cannot hold an element.
  const at = html.lastIndexOf(old);
  return at === -1
    ? undefined
    : html.slice(0, at) + element(now, locale) + html.slice(at + old.length);
}
