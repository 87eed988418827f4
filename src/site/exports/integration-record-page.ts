import type { Integration } from "../../domain/entry.ts";
import type { Page } from "../../domain/page.ts";
import type { SiteView } from "../view/site-view.ts";

/** Where an integration lies as data, from the site's root: beside its Danish page, the same for both languages. */
export const recordPath = (id: string): string => `integrationer/${id}.json`;

/** An integration with what it names, for machines and for the documents a browser makes of it. It holds what this edition's catalogue holds. */
export const recordPage = (view: SiteView, integration: Integration): Page => ({
  path: recordPath(integration.id),
  content: `${JSON.stringify(view.lookUp.record(integration))}\n`,
});
