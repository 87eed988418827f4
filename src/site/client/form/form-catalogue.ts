import { type Catalogue, makeCatalogue, type UnreadableFile } from "../../../domain/catalogue.ts";
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

/** An integration, or a file that cannot be read as one yet. */
interface MadeOfFile {
  readonly entry?: Integration | undefined;
  readonly unreadable?: UnreadableFile | undefined;
}

/** The published catalogue as the rules know it, around the one integration that the form is about. */
export interface Surroundings {
  /** With what was made of one file put in, instead of what stood at its path. */
  readonly around: (path: string, made: MadeOfFile) => Catalogue;
  readonly isTaken: (path: string) => boolean;
}

/** Makes entries of the form's data once; a catalogue around the form's integration costs little after that. */
export function surroundingsOf(data: FormData): Surroundings {
  const integrations = data.integrations.map(asEntry);
  const systems = data.systems.map(asEntry);
  return {
    around: (path, { entry, unreadable: broken }) => {
      const others = integrations.filter((one) => one.path !== path);
      const all = entry === undefined ? others : [...others, entry];
      const unreadable = data.unreadable.filter((one) => one.path !== path);
      const allUnreadable = broken === undefined ? unreadable : [...unreadable, broken];
      return makeCatalogue(data.governance, all, systems, allUnreadable);
    },
    isTaken: (path) =>
      integrations.some((one) => one.path === path) ||
      data.unreadable.some((one) => one.path === path),
  };
}
