import type { Integration, System } from "./entry.ts";
import type { GovernanceFields } from "./governance-fields.ts";

/** A file that was there but could not become an entry (no front matter, broken YAML, no phase …). */
export interface UnreadableFile {
  readonly path: string;
  readonly id: string;
  readonly kind: "integration" | "system";
  /** What stands in it, where it is text: broken or not, it must hold no CPR number and no secret. */
  readonly text?: string;
}

/** Everything read together. Lists are sorted by id; the maps hold the same objects. */
export interface Catalogue {
  readonly governance: GovernanceFields;
  readonly integrations: readonly Integration[];
  readonly systems: readonly System[];
  readonly unreadable: readonly UnreadableFile[];
  readonly integrationById: ReadonlyMap<string, Integration>;
  readonly systemById: ReadonlyMap<string, System>;
}

const byId = (a: { id: string }, b: { id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Puts entries together. Where two share an id the first path wins the map; `id-unique` reports the other. */
export function makeCatalogue(
  governance: GovernanceFields,
  integrations: readonly Integration[],
  systems: readonly System[],
  unreadable: readonly UnreadableFile[] = [],
): Catalogue {
  const index = <E extends { id: string }>(entries: readonly E[]): ReadonlyMap<string, E> => {
    const map = new Map<string, E>();
    for (const entry of entries) if (!map.has(entry.id)) map.set(entry.id, entry);
    return map;
  };
  const sortedIntegrations = [...integrations].sort(byId);
  const sortedSystems = [...systems].sort(byId);
  return {
    governance,
    integrations: sortedIntegrations,
    systems: sortedSystems,
    unreadable,
    integrationById: index(sortedIntegrations),
    systemById: index(sortedSystems),
  };
}
