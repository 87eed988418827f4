import { type Catalogue, makeCatalogue } from "../../../domain/catalogue.ts";
import type { Entry, Integration } from "../../../domain/entry.ts";
import type { FormData } from "../../pages/form/form-data.ts";

const asEntry = <Fields extends { readonly id: string }>({
  path,
  fields,
}: {
  readonly path: string;
  readonly fields: Fields;
}): Entry<Fields> => ({
  id: fields.id,
  path,
  fields,
  body: { text: "", line: 1, sections: [], links: [] },
  intact: true,
  raw: {},
});

/** The published catalogue as the rules know it, around the one integration that the form is about. */
export interface Surroundings {
  /** With one integration put in at a path, instead of what stood there. */
  readonly around: (path: string, integration?: Integration) => Catalogue;
  readonly isTaken: (path: string) => boolean;
}

/** Makes entries of the form's data once; a catalogue around the form's integration costs little after that. */
export function surroundingsOf(data: FormData): Surroundings {
  const integrations = data.integrations.map(asEntry);
  const systems = data.systems.map(asEntry);
  return {
    around: (path, integration) => {
      const others = integrations.filter((one) => one.path !== path);
      const all = integration === undefined ? others : [...others, integration];
      const unreadable = data.unreadable.filter((one) => one.path !== path);
      return makeCatalogue(data.governance, all, systems, unreadable);
    },
    isTaken: (path) =>
      integrations.some((one) => one.path === path) ||
      data.unreadable.some((one) => one.path === path),
  };
}
