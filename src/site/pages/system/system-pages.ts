import type { PageUnit } from "../../../domain/page.ts";
import { note } from "../../notes/note.ts";
import { ofFile, pageUnit } from "../../units/page-unit.ts";
import type { SiteView } from "../../view/site-view.ts";
import { UnreadablePage } from "../integration/unreadable-page.tsx";
import { SystemPage } from "./system-page.tsx";

/** Every system, and every file that could not be read as one. */
export function* systemUnits(plain: SiteView, view: SiteView): Generator<PageUnit> {
  const { catalogue, edition } = plain.input;
  const written = new Set<string>();
  for (const system of plain.systems) {
    if (catalogue.systemById.get(system.id) !== system) continue;
    written.add(system.id);
    const unit = pageUnit(view, { page: "system", id: system.id }, (at) => {
      note("entry", system.path);
      return SystemPage({ at, system });
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
