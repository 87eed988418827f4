import type { Locale } from "../domain/language.ts";
import { onceIn } from "./notes/note.ts";
import type { Route } from "./routes.ts";
import { pathOf, relativePath } from "./routes.ts";
import type { SiteView } from "./view/site-view.ts";

/** The pages of a site in one language and folder: all of them lead to others by the same addresses, so a link is made once for them. */
export interface Place {
  readonly name: string;
}

const placeNamed = onceIn((_: SiteView, name: string): Place => ({ name }));

/** Where a component stands: which site, which language, which page. Handed down to every component as `at`. */
export interface PageContext {
  readonly view: SiteView;
  readonly locale: Locale;
  readonly route: Route | undefined;
  /** The file being written, from the site's root. */
  readonly path: string;
  readonly place: Place;
  /** The address of another page of the same language, as seen from this one. */
  readonly to: (route: Route) => string;
  /** The address of any file of the site, as seen from this page. */
  readonly file: (path: string) => string;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** A context for a page at a route. */
export function contextFor(view: SiteView, locale: Locale, route: Route): PageContext {
  const path = pathOf(route, locale);
  return {
    view,
    locale,
    route,
    path,
    place: placeNamed(view, `${locale} ${folderOf(path)}`),
    to: (target) => relativePath(path, pathOf(target, locale)),
    file: (target) => relativePath(path, target),
  };
}

/** The 404 page is served at every depth, so its addresses start at the base path instead of where it stands. */
export function contextForLost(view: SiteView, locale: Locale, path: string): PageContext {
  const base = view.input.basePath;
  return {
    view,
    locale,
    route: undefined,
    path,
    place: placeNamed(view, `${locale} ${base}`),
    to: (target) => `${base}${pathOf(target, locale)}`,
    file: (target) => `${base}${target}`,
  };
}

/** Names what is the same for pages with one head and foot: language, folder and kind of page. */
export const placeOf = ({ locale, path, route }: PageContext): string =>
  `${locale} ${folderOf(path)} ${route?.page}`;
