import type { Catalogue } from "./catalogue.ts";
import type { Integration } from "./entry.ts";
import { perCatalogue } from "./per-catalogue.ts";

const none: readonly string[] = [];

/** Integrations by what they name. */
export type Users = ReadonlyMap<string, readonly Integration[]>;

const unique = (keys: readonly string[]): Iterable<string> =>
  keys.length < 2 ? keys : new Set(keys);

function groupBy(
  catalogue: Catalogue,
  keysOf: (integration: Integration) => readonly string[],
): Users {
  const groups = new Map<string, Integration[]>();
  for (const integration of catalogue.integrations)
    for (const key of unique(keysOf(integration))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [integration]);
      else group.push(integration);
    }
  return groups;
}

/** By the ids that they depend on. */
export const byDependency = perCatalogue((catalogue) =>
  groupBy(catalogue, ({ fields }) => fields.dependsOn ?? none),
);
/** By the ids of the systems that they use. */
export const bySystem = perCatalogue((catalogue) =>
  groupBy(catalogue, ({ fields }) => (fields.systems ?? []).map(({ id }) => id)),
);
/** By the ids that they replace. */
export const byPredecessor = perCatalogue((catalogue) =>
  groupBy(catalogue, ({ fields }) => fields.replaces ?? none),
);

/** The integrations that name `id` in `dependsOn`, sorted by id, whatever their status. */
export const dependantsOf = (id: string, catalogue: Catalogue): readonly Integration[] =>
  byDependency(catalogue).get(id) ?? [];

/** The integrations that use a system in any role, sorted by id, whatever their status. */
export const usersOfSystem = (systemId: string, catalogue: Catalogue): readonly Integration[] =>
  bySystem(catalogue).get(systemId) ?? [];

/** The integrations that name `id` in `replaces`, sorted by id. */
export const successorsOf = (id: string, catalogue: Catalogue): readonly Integration[] =>
  byPredecessor(catalogue).get(id) ?? [];
