import type { Catalogue } from "../catalogue.ts";
import { plainSpelling } from "../did-you-mean.ts";
import type { System } from "../entry.ts";

/**
 * The registered system that a name means: its name, one of its other names, or its id, in any spelling of case, signs and æøå.
 * Nothing where none fits, and where two do.
 */
export function systemNamed(name: string, { systems }: Catalogue): System | undefined {
  const wanted = plainSpelling(name);
  if (wanted === "") return undefined;
  const fitting = systems.filter(({ fields, id }) =>
    [id, fields.name, ...(fields.aliases ?? [])].some((known) => plainSpelling(known) === wanted),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The unit as governance writes it, where only the spelling differs: the name decides who may sign. */
export function unitNamed(name: string, { governance }: Catalogue): string | undefined {
  const wanted = plainSpelling(name);
  const units = Object.keys(governance.roles.requester);
  return units.find((unit) => plainSpelling(unit) === wanted);
}
