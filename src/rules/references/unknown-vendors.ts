import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration, IntegrationFields } from "../../domain/entry.ts";
import type { FieldPath } from "../../domain/finding.ts";
import type { RuleContext, RuleProblem } from "../../domain/rule.ts";
import { isOwnOrganisation, systemVendors, vendorKey, vendorNames } from "../../domain/vendors.ts";
import { nothing } from "../shared/nothing.ts";
import { rowOf, suggestion } from "../shared/words.ts";

interface NamedVendor {
  readonly name: string;
  readonly field: FieldPath;
}

function vendorsNamed({ fields }: Integration): readonly NamedVendor[] {
  const from = (list: readonly { vendor: string }[] | undefined, path: FieldPath): NamedVendor[] =>
    (list ?? []).map(({ vendor }, index) => ({ name: vendor, field: [...path, index, "vendor"] }));
  return [
    ...from(fields.reuse?.enquiries, ["reuse", "enquiries"]),
    ...from(fields.dpa, ["dpa"]),
    ...from(fields.contracts, ["contracts"]),
  ];
}

/** The cheap answer for nearly every file: nothing is put together when every name is known. */
function allKnown({ reuse, dpa, contracts }: IntegrationFields, catalogue: Catalogue): boolean {
  const known = vendorNames(catalogue);
  const isKnown = ({ vendor }: { readonly vendor: string }): boolean =>
    known.has(vendorKey(vendor));
  return (
    (reuse?.enquiries?.every(isKnown) ?? true) &&
    (dpa?.every(isKnown) ?? true) &&
    (contracts?.every(isKnown) ?? true)
  );
}

/** Vendors named in enquiries, agreements and contracts that supply no registered system. Letter case and spaces do not count. */
export function unknownVendors(
  integration: Integration,
  { catalogue }: RuleContext,
): readonly RuleProblem[] {
  if (allKnown(integration.fields, catalogue)) return nothing;
  const named = vendorsNamed(integration);
  // Where one of its systems is missing or unreadable, that is the mistake to mend first: its vendor cannot be known.
  const systems = integration.fields.systems ?? [];
  if (systems.some(({ id }) => !catalogue.systemById.has(id))) return nothing;
  const known = vendorNames(catalogue);
  return named.flatMap(({ name, field }): RuleProblem[] => {
    const key = vendorKey(name);
    if (known.has(key) || isOwnOrganisation(key, catalogue)) return [];
    const meant = suggestion(name, known.values());
    const own = rowOf(systemVendors(integration, catalogue).map((vendor) => vendor.name));
    return [
      {
        field,
        message: {
          da: `Ingen registrerede systemer leveres af "${name}".${meant.da} Integrationens systemer leveres af ${own.da || "ingen endnu"}. Skriv navnet, som det står i systemets fil, eller registrér leverandørens system under systems/.`,
          en: `No registered system is supplied by "${name}".${meant.en} The integration's systems are supplied by ${own.en || "nobody yet"}. Write the name as it is in the system's file, or register the vendor's system under systems/.`,
        },
      },
    ];
  });
}
