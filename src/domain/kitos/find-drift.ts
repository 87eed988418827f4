import type { Catalogue } from "../catalogue.ts";
import type { Problem } from "../finding.ts";
import type { KitosSettings } from "../governance-fields.ts";
import { agreementDrift } from "./agreement-drift.ts";
import { contractDrift } from "./contract-drift.ts";
import { makeDriftView } from "./drift-view.ts";
import { relationDrift } from "./relation-drift.ts";
import type { KitosSnapshot } from "./snapshot.ts";
import { systemDrift } from "./system-drift.ts";
import { unregisteredRelations } from "./unregistered-relations.ts";

/**
 * Where the catalogue and KITOS say different things, both ways, by the file that it concerns. None of it is an error: either side may be
 * the one that is right, and nothing waits for it.
 */
export function findDrift(
  catalogue: Catalogue,
  snapshot: KitosSnapshot,
  settings: Pick<KitosSettings, "ownerRoles" | "managerRoles">,
  today: string,
): ReadonlyMap<string, readonly Problem[]> {
  const view = makeDriftView(catalogue, snapshot, today);
  const found = new Map<string, Problem[]>();
  const put = (path: string, problems: readonly Problem[]): void => {
    if (problems.length === 0) return;
    found.set(path, [...(found.get(path) ?? []), ...problems]);
  };
  for (const system of catalogue.systems) {
    put(system.path, systemDrift(system, view, settings));
    put(system.path, unregisteredRelations(system, view));
  }
  for (const integration of catalogue.integrations) {
    put(integration.path, agreementDrift(integration, view));
    put(integration.path, contractDrift(integration, view));
    put(integration.path, relationDrift(integration, view));
  }
  return found;
}
