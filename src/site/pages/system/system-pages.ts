import type { Locale } from "../../../domain/language.ts";
import type { Page } from "../../../domain/page.ts";
import { contextFor } from "../../page-context.ts";
import { renderPage } from "../../render-page.ts";
import type { SiteView } from "../../view/site-view.ts";
import { UnreadablePage } from "../integration/unreadable-page.tsx";
import { SystemPage } from "./system-page.tsx";

/** Every system, and every file that could not be read as one. */
export function* systemPages(view: SiteView, locale: Locale): Generator<Page> {
  const written = new Set<string>();
  const contextOf = (id: string) => contextFor(view, locale, { page: "system", id });
  for (const system of view.systems) {
    if (written.has(system.id)) continue;
    written.add(system.id);
    yield renderPage(contextOf(system.id), (at) => SystemPage({ at, system }));
  }
  for (const file of view.input.catalogue.unreadable) {
    if (file.kind !== "system" || written.has(file.id) || view.input.edition === "public") continue;
    written.add(file.id);
    yield renderPage(contextOf(file.id), (at) => UnreadablePage({ at, file }));
  }
}
