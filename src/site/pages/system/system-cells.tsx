import type { Integration } from "../../../domain/entry.ts";
import { valueLabel } from "../../field-labels.ts";
import type { PageContext } from "../../page-context.ts";
import { SystemLink } from "../../parts/links.tsx";

/** What a system is to an integration. */
export const rolesIn = (at: PageContext, { fields }: Integration, systemId: string): string =>
  (fields.systems ?? [])
    .filter(({ id }) => id === systemId)
    .map(({ role }) => valueLabel("systems.*.role", role, at.locale))
    .join(", ");

/** The other systems of an integration, as links. */
export function otherSystems(at: PageContext, { fields }: Integration, systemId: string) {
  const others = new Set((fields.systems ?? []).map(({ id }) => id));
  others.delete(systemId);
  return [...others].map((id, index) => (
    <>
      {index > 0 && ", "}
      <SystemLink key={id} at={at} id={id} />
    </>
  ));
}
