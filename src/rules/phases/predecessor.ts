import type { Catalogue } from "../../domain/catalogue.ts";
import { successorsOf } from "../../domain/dependants.ts";
import type { Integration } from "../../domain/entry.ts";
import { isUnreadable } from "../shared/unreadable.ts";

/** What an integration was on the base branch. `unreadable` when its file there could not be read, `new` when there was none. */
export type Before =
  | { readonly kind: "known"; readonly integration: Integration }
  | { readonly kind: "unreadable" }
  | { readonly kind: "new" };

/**
 * Finds what an integration was on the base branch: by id, or, when its file was renamed, by an id under `replaces` that has no file
 * any more.
 */
export function findBefore(integration: Integration, head: Catalogue, base: Catalogue): Before {
  const same = base.integrationById.get(integration.id);
  if (same !== undefined) return { kind: "known", integration: same };
  if (isUnreadable("integration", integration.id, base)) return { kind: "unreadable" };
  for (const id of integration.fields.replaces ?? []) {
    if (head.integrationById.has(id) || isUnreadable("integration", id, head)) continue;
    const renamed = base.integrationById.get(id);
    if (renamed !== undefined) return { kind: "known", integration: renamed };
    if (isUnreadable("integration", id, base)) return { kind: "unreadable" };
  }
  return { kind: "new" };
}

/**
 * True when an id of the base branch still has a file, or was renamed: a file that is new names it under `replaces`. One that was
 * there already and only adds the name makes nothing renamed.
 */
export const isStillThere = (id: string, head: Catalogue, base: Catalogue): boolean =>
  head.integrationById.has(id) ||
  isUnreadable("integration", id, head) ||
  successorsOf(id, head).some((successor) => !base.integrationById.has(successor.id));
