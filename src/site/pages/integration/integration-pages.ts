import { successorsOf } from "../../../domain/dependants.ts";
import type { Locale } from "../../../domain/language.ts";
import type { Page } from "../../../domain/page.ts";
import { recordPage } from "../../exports/integration-record-page.ts";
import { contextFor } from "../../page-context.ts";
import { renderPage } from "../../render-page.ts";
import type { SiteView } from "../../view/site-view.ts";
import { RedirectPage } from "../about/redirect-page.tsx";
import { IntegrationPage } from "./integration-page.tsx";
import { UnreadablePage } from "./unreadable-page.tsx";

/** Every integration, every file that could not be read as one, and every earlier id that leads on to its successor. */
export function* integrationPages(view: SiteView, locale: Locale): Generator<Page> {
  const { catalogue } = view.input;
  const written = new Set<string>();
  const contextOf = (id: string) => contextFor(view, locale, { page: "integration", id });
  for (const integration of view.integrations) {
    // Two files may claim one id; the first has the page, and the rule `id-unique` reports the other.
    if (written.has(integration.id)) continue;
    written.add(integration.id);
    yield renderPage(contextOf(integration.id), (at) => IntegrationPage({ at, integration }));
    // One file of data serves both languages.
    if (locale === "da") yield recordPage(view, integration);
  }
  for (const file of catalogue.unreadable) {
    if (file.kind !== "integration" || written.has(file.id) || view.input.edition === "public")
      continue;
    written.add(file.id);
    yield renderPage(contextOf(file.id), (at) => UnreadablePage({ at, file }));
  }
  for (const id of new Set(view.integrations.flatMap(({ fields }) => fields.replaces ?? []))) {
    const [successor] = successorsOf(id, catalogue);
    if (successor === undefined || written.has(id)) continue;
    written.add(id);
    yield renderPage(contextOf(id), (at) => RedirectPage({ at, successor }));
  }
}
