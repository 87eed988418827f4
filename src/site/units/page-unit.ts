import { type Locale, locales } from "../../domain/language.ts";
import type { Page, PageUnit } from "../../domain/page.ts";
import type { Html } from "../html/html.ts";
import { contextFor, type PageContext } from "../page-context.ts";
import { renderPage } from "../render-page.ts";
import { pathOf, type Route } from "../routes.ts";
import type { SiteView } from "../view/site-view.ts";

/**
 * The same unit as that of one file. Which file has a page may change while neither file does; the page then is another unit, and
 * nothing that was kept of the one before counts for it. It shows what the file says.
 */
export const ofFile = (path: string, unit: PageUnit): PageUnit => ({
  ...unit,
  id: `${unit.id} ${path}`,
  texts: "own",
});

/** One page in every language. */
export function pageUnit(
  view: SiteView,
  route: Route,
  content: (at: PageContext) => Html,
  more: {
    readonly paths: readonly string[];
    readonly render: (locale: Locale) => readonly Page[];
  } = { paths: [], render: () => [] },
): PageUnit {
  const name = "id" in route ? route.id : "part" in route ? route.part : "";
  return {
    id: `${route.page}/${name}`,
    paths: [...locales.map((locale) => pathOf(route, locale)), ...more.paths],
    render: () => [
      ...locales.map((locale) => renderPage(contextFor(view, locale, route), content)),
      ...locales.flatMap((locale) => more.render(locale)),
    ],
  };
}
