import type { Page } from "../domain/page.ts";
import type { SiteInput } from "./site-input.ts";
import { siteOf } from "./units/site-units.ts";

/** Every file of the site, as plain data. Pure: the same input gives the same bytes, in the same order. */
export const renderSite = (input: SiteInput): readonly Page[] =>
  siteOf(input).units.flatMap(({ render }) => render());
