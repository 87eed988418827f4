import type { PageUnit } from "../../../domain/page.ts";
import { note } from "../../notes/note.ts";
import { notingEach } from "../../notes/noted-entry.ts";
import { ofFile, pageUnit } from "../../units/page-unit.ts";
import type { SiteView } from "../../view/site-view.ts";
import { UnreadablePage } from "../integration/unreadable-page.tsx";
import { SystemPage } from "./system-page.tsx";
import { SystemPartPage } from "./system-part-page.tsx";
import { systemParts } from "./system-parts.ts";

/** The list of systems page by page, where one page does not hold it all. */
export function* systemListUnits(plain: SiteView, view: SiteView): Generator<PageUnit> {
  const { length } = systemParts(plain.systems);
  if (length < 2) return;
  for (let part = 1; part <= length; part += 1)
    yield pageUnit(view, { page: "system-part", part }, (at) => SystemPartPage({ at, part }));
}

/** Every system, and every file that could not be read as one. */
export function* systemUnits(plain: SiteView, view: SiteView): Generator<PageUnit> {
  const { catalogue, edition } = plain.input;
  const written = new Set<string>();
  for (const system of plain.systems) {
    if (catalogue.systemById.get(system.id) !== system) continue;
    written.add(system.id);
    const unit = pageUnit(view, { page: "system", id: system.id }, (at) => {
      note("entry", system.path);
      return notingEach(() => SystemPage({ at, system }));
    });
    yield ofFile(system.path, unit);
  }
  for (const file of catalogue.unreadable) {
    if (file.kind !== "system" || written.has(file.id) || edition === "public") continue;
    written.add(file.id);
    const unit = pageUnit(view, { page: "system", id: file.id }, (at) => {
      note("list", "unreadable");
      return UnreadablePage({ at, file });
    });
    yield ofFile(file.path, unit);
  }
}
