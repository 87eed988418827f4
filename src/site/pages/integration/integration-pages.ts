import type { Integration } from "../../../domain/entry.ts";
import type { PageUnit } from "../../../domain/page.ts";
import { recordPage, recordPath } from "../../exports/integration-record-page.ts";
import { note } from "../../notes/note.ts";
import { ofFile, pageUnit } from "../../units/page-unit.ts";
import type { SiteView } from "../../view/site-view.ts";
import { RedirectPage } from "../about/redirect-page.tsx";
import { IntegrationPage } from "./integration-page.tsx";
import { UnreadablePage } from "./unreadable-page.tsx";

function integrationUnit(view: SiteView, integration: Integration): PageUnit {
  const { id } = integration;
  const { path } = integration;
  const unit = pageUnit(
    view,
    { page: "integration", id },
    (at) => {
      note("entry", path);
      return IntegrationPage({ at, integration });
    },
    // One file of data serves both languages.
    {
      paths: [recordPath(id)],
      render: (locale) => (locale === "da" ? [recordPage(view, integration)] : []),
    },
  );
  return ofFile(path, unit);
}

/** Every integration, every file that could not be read as one, and every earlier id that leads on to its successor. */
export function* integrationUnits(plain: SiteView, view: SiteView): Generator<PageUnit> {
  const { catalogue, edition } = plain.input;
  const written = new Set<string>();
  for (const integration of plain.integrations) {
    // Two files may claim one id; the one that links name has the page, and the rule `id-unique` reports the other.
    if (catalogue.integrationById.get(integration.id) !== integration) continue;
    written.add(integration.id);
    yield integrationUnit(view, integration);
  }
  for (const file of catalogue.unreadable) {
    if (file.kind !== "integration" || written.has(file.id) || edition === "public") continue;
    written.add(file.id);
    const unit = pageUnit(view, { page: "integration", id: file.id }, (at) => {
      note("list", "unreadable");
      return UnreadablePage({ at, file });
    });
    yield ofFile(file.path, unit);
  }
  for (const id of plain.replaced) {
    if (plain.lookUp.successors(id).length === 0 || written.has(id)) continue;
    written.add(id);
    yield pageUnit(view, { page: "integration", id }, (at) => {
      const [successor] = view.lookUp.successors(id);
      if (successor === undefined) throw new Error(`Nothing replaces "${id}".`);
      return RedirectPage({ at, successor });
    });
  }
}
