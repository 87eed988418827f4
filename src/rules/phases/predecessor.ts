import type { Catalogue } from "../../domain/catalogue.ts";
import { successorsOf } from "../../domain/dependants.ts";
import type { Integration } from "../../domain/entry.ts";
import { isUnreadable } from "../shared/unreadable.ts";

/** What an integration was on the base branch. `unreadable` when its file there could not be read, `new` when there was none. */
export type Before =
  | { readonly kind: "known"; readonly integration: Integration }
  | { readonly kind: "unreadable" }
  | { readonly kind: "new" };

const isThere = (id: string, catalogue: Catalogue): boolean =>
  catalogue.integrationById.has(id) || isUnreadable("integration", id, catalogue);

/** What an integration was called on the base branch: by one id alone, so that a second file it names is not renamed too. */
const idBefore = (
  { id, fields }: Integration,
  head: Catalogue,
  base: Catalogue,
): string | undefined =>
  isThere(id, base)
    ? id
    : (fields.replaces ?? []).find((former) => !isThere(former, head) && isThere(former, base));

/**
 * Finds what an integration was on the base branch: by id, or, when its file was renamed, by an id under `replaces` that has no file
 * any more.
 */
export function findBefore(integration: Integration, head: Catalogue, base: Catalogue): Before {
  const id = idBefore(integration, head, base);
  if (id === undefined) return { kind: "new" };
  const known = base.integrationById.get(id);
  return known === undefined ? { kind: "unreadable" } : { kind: "known", integration: known };
}

/**
 * True when an id of the base branch still has a file, or was renamed: a file that is new names it under `replaces`. One that was
 * there already and only adds the name makes nothing renamed.
 */
export const isStillThere = (id: string, head: Catalogue, base: Catalogue): boolean =>
  isThere(id, head) ||
  successorsOf(id, head).some((successor) => idBefore(successor, head, base) === id);
