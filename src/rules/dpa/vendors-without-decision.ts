import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import { type InvolvedVendor, involvedVendors, vendorKey } from "../../domain/vendors.ts";
import { rawValue } from "../shared/stated.ts";

/** Vendors written in the file's own `dpa` list, also on entries the schema refused and reports. */
function namedVendors(integration: Integration): ReadonlySet<string> {
  const entries = integration.fields.dpa ?? [];
  const names = entries.map(({ vendor }) => vendor);
  if (!integration.intact) {
    const raw = rawValue(integration, ["dpa"]);
    for (const entry of Array.isArray(raw) ? raw : []) {
      const vendor = rawValue({ raw: { entry } }, ["entry", "vendor"]);
      if (typeof vendor === "string") names.push(vendor);
    }
  }
  return new Set(names.map(vendorKey));
}

/** The vendors of the integration's systems and contracts that no entry under `dpa` names. */
export function vendorsWithoutDecision(
  integration: Integration,
  catalogue: Catalogue,
): readonly InvolvedVendor[] {
  const decided = namedVendors(integration);
  return involvedVendors(integration, catalogue).filter(({ key }) => !decided.has(key));
}
