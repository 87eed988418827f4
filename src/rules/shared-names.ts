import type { Catalogue } from "../domain/catalogue.ts";
import type { Integration } from "../domain/entry.ts";
import { traitsOf } from "../domain/reuse-traits.ts";

/**
 * The names by which rules find one integration from another. What they say of an integration follows from itself, from the systems, and
 * from those integrations that share one of its names (`shared-names.test.ts`).
 */
export function sharedNames(integration: Integration, catalogue: Catalogue): readonly string[] {
  const { id, fields } = integration;
  const { systemPairs, vendorPairs } = traitsOf(integration, catalogue);
  const ids = [id, ...(fields.dependsOn ?? []), ...(fields.replaces ?? [])];
  return [
    ...systemPairs.map((pair) => `systems ${pair}`),
    ...vendorPairs.map((pair) => `vendors ${pair}`),
    ...ids.map((one) => `id ${one}`),
  ];
}
