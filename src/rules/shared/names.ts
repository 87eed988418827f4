import type { Catalogue } from "../../domain/catalogue.ts";

/** How a message names a system: its name and, in brackets, the id to look for; the id alone when it is not registered. */
export function systemLabel(id: string, catalogue: Catalogue): string {
  const name = catalogue.systemById.get(id)?.fields.name;
  return name === undefined ? `"${id}"` : `${name} ("${id}")`;
}

/** How a message names an integration: its title and id. */
export function integrationLabel(id: string, catalogue: Catalogue): string {
  const title = catalogue.integrationById.get(id)?.fields.title;
  return title === undefined ? `"${id}"` : `"${title}" (${id})`;
}
