import type { Page } from "../domain/page.ts";
import type { SiteInput } from "./site-input.ts";
import { sitePages } from "./site-pages.ts";

/** Every file of the site, as plain data. Pure: the same input gives the same bytes, in the same order. */
export function renderSite(input: SiteInput): readonly Page[] {
  return [...sitePages(input)];
}
