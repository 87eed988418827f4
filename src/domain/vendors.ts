import type { Catalogue } from "./catalogue.ts";
import type { Integration } from "./entry.ts";
import { perCatalogue } from "./per-catalogue.ts";
import { remembered } from "./remembered.ts";

/** One vendor of an integration. */
export interface InvolvedVendor {
  /** For comparing; see `vendorKey`. */
  readonly key: string;
  /** As the register of systems writes it, else as the integration does. */
  readonly name: string;
  /** Systems of the integration that this vendor supplies; empty for one that only an entry names. */
  readonly systems: readonly string[];
}

/** What two ways of writing a vendor's name have in common: letter case and spaces do not count. */
export const vendorKey: (name: string) => string = remembered((name) =>
  name.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase(),
);

/** Vendors of all registered systems by key, each with its name as the first system writes it. */
export const vendorNames = perCatalogue((catalogue): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { fields } of catalogue.systems) {
    const name = fields.vendor?.name;
    if (name !== undefined && !names.has(vendorKey(name))) names.set(vendorKey(name), name);
  }
  return names;
});

const ownOrganisation = perCatalogue(({ governance }) => {
  const { name, shortName } = governance.organisation;
  return new Set([name, ...(shortName === undefined ? [] : [shortName])].map(vendorKey));
});

/** True when the municipality supplies the system itself: nobody to ask, no processor, no contract. */
export const isOwnOrganisation = (key: string, catalogue: Catalogue): boolean =>
  ownOrganisation(catalogue).has(key);

interface Vendors {
  readonly ofSystems: readonly InvolvedVendor[];
  readonly all: readonly InvolvedVendor[];
}

function collectVendors({ fields }: Integration, catalogue: Catalogue): Vendors {
  const systems = new Map<string, string[]>();
  for (const { id } of fields.systems ?? []) {
    const name = catalogue.systemById.get(id)?.fields.vendor?.name;
    if (name === undefined) continue;
    const key = vendorKey(name);
    const supplied = systems.get(key);
    if (supplied === undefined) systems.set(key, [id]);
    else if (!supplied.includes(id)) supplied.push(id);
  }
  const names = vendorNames(catalogue);
  const outside = (key: string): boolean => !isOwnOrganisation(key, catalogue);
  const ofSystems = [...systems]
    .filter(([key]) => outside(key))
    .map(([key, ids]) => ({ key, name: names.get(key) ?? key, systems: ids }));
  const seen = new Set(systems.keys());
  const named: InvolvedVendor[] = [];
  for (const { vendor } of [...(fields.dpa ?? []), ...(fields.contracts ?? [])]) {
    const key = vendorKey(vendor);
    if (seen.has(key) || !outside(key)) continue;
    seen.add(key);
    named.push({ key, name: names.get(key) ?? vendor, systems: [] });
  }
  return { ofSystems, all: [...ofSystems, ...named] };
}

interface Asked {
  readonly integration: Integration;
  readonly catalogue: Catalogue;
  readonly vendors: Vendors;
}

// Half a dozen rules ask the same of one integration, one right after the other.
let lastAsked: Asked | undefined;

function vendorsOf(integration: Integration, catalogue: Catalogue): Vendors {
  // The answer rests on the systems and on these fields, known or not; whoever notes what is read of them must hear of it each time.
  void [catalogue.systemById, integration.fields];
  const { systems: _, dpa: __, contracts: ___ } = integration.fields;
  if (lastAsked?.integration === integration && lastAsked.catalogue === catalogue)
    return lastAsked.vendors;
  const vendors = collectVendors(integration, catalogue);
  lastAsked = { integration, catalogue, vendors };
  return vendors;
}

/** The outside vendors of the integration's systems, in the order of its systems, each once. */
export const systemVendors = (
  integration: Integration,
  catalogue: Catalogue,
): readonly InvolvedVendor[] => vendorsOf(integration, catalogue).ofSystems;

/** The vendors of its systems, then those that only its agreements and contracts name. */
export const involvedVendors = (
  integration: Integration,
  catalogue: Catalogue,
): readonly InvolvedVendor[] => vendorsOf(integration, catalogue).all;
