import type { Catalogue } from "../../domain/catalogue.ts";
import { compareDanish } from "../formats.ts";

/** A code with its name: systems by id, vendors by slug, units by name. */
export type Named = readonly [key: string, name: string];

// Two that sort alike stand the same way round whatever the order of the integrations that name them.
const inOrder = (a: string, b: string): number => compareDanish(a, b) || (a < b ? -1 : 1);

/** Systems that an integration names, registered or not, in Danish order of name. */
export function systemsInUse({ integrations, systemById }: Catalogue): readonly Named[] {
  const ids = new Set(
    integrations.flatMap(({ fields }) => (fields.systems ?? []).map(({ id }) => id)),
  );
  return [...ids]
    .map((id): Named => [id, systemById.get(id)?.fields.name ?? id])
    .sort(([one, a], [other, b]) => compareDanish(a, b) || inOrder(one, other));
}

/** Units with a need, in Danish order. */
export const unitsInUse = ({ integrations }: Catalogue): readonly string[] =>
  [...new Set(integrations.flatMap(({ fields }) => fields.owners?.requester?.unit ?? []))].sort(
    inOrder,
  );
