import type { Catalogue } from "./catalogue.ts";
import type { Integration } from "./entry.ts";
import type { SystemUse } from "./integration-fields.ts";
import { remembered } from "./remembered.ts";
import { vendorKey } from "./vendors.ts";

/** What two integrations are compared by. Pairs hold both ends, whichever way the data go. */
export interface ReuseTraits {
  readonly systems: readonly string[];
  readonly systemPairs: readonly string[];
  readonly vendors: readonly string[];
  readonly vendorPairs: readonly string[];
  readonly elements: readonly string[];
  readonly kle: readonly string[];
}

/** What two ways of writing a data element have in common: `CPR nummer`, `cpr-nummer` and `cpr_nummer` are one. */
export const elementKey: (name: string) => string = remembered((name) =>
  name
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "-")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa"),
);

function pairs(
  systems: readonly SystemUse[],
  nameOf: (id: string) => string | undefined,
): readonly string[] {
  const ends = (role: SystemUse["role"]) =>
    systems.filter((use) => use.role === role).map(({ id }) => nameOf(id));
  const targets = ends("target");
  return ends("source").flatMap((source) =>
    targets.flatMap((target) =>
      source === undefined || target === undefined ? [] : [[source, target].sort().join("\n")],
    ),
  );
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** Takes from an integration what tells whether another is worth reusing. */
export function traitsOf({ fields }: Integration, catalogue: Catalogue): ReuseTraits {
  const systems = fields.systems ?? [];
  const vendorOf = (id: string): string | undefined => {
    const name = catalogue.systemById.get(id)?.fields.vendor?.name;
    return name === undefined ? undefined : vendorKey(name);
  };
  const elements = fields.dataFlow?.elements?.map(({ name }) => name) ?? fields.need?.data ?? [];
  return {
    systems: unique(systems.map(({ id }) => id)),
    systemPairs: unique(pairs(systems, (id) => id)),
    vendors: unique(systems.flatMap(({ id }) => vendorOf(id) ?? [])),
    vendorPairs: unique(pairs(systems, vendorOf)),
    elements: unique(elements.map(elementKey)),
    kle: unique(fields.kle ?? []),
  };
}
