import type { Catalogue } from "./catalogue.ts";
import { dependantsOf } from "./dependants.ts";
import type { Integration } from "./entry.ts";
import type { GovernanceFields } from "./governance-fields.ts";
import type { Contact, IntegrationFields } from "./integration-fields.ts";
import type { SystemFields } from "./system-fields.ts";
import { involvedVendors } from "./vendors.ts";

/** A system as an integration's record tells of it: whom to call, who supplies it, until when. Logins stay out. */
export interface RecordedSystem {
  readonly id: string;
  readonly name: string;
  readonly owner?: Contact;
  readonly manager?: Contact;
  readonly vendor?: SystemFields["vendor"];
  readonly hosting?: SystemFields["hosting"];
  readonly endOfLifeOn?: string;
}

/** One integration and what it names, as plain data that stands alone: for a file of its own, and for documents made from it. */
export interface IntegrationRecord {
  readonly schemaVersion: 1;
  readonly organisation: string;
  readonly help: GovernanceFields["help"];
  readonly integration: IntegrationFields;
  /** The systems it uses that are registered, in its own order. */
  readonly systems: readonly RecordedSystem[];
  /** Outside vendors of these systems, and those only an agreement names. */
  readonly vendors: readonly string[];
  /** The integrations that need this one. */
  readonly dependants: readonly { readonly id: string; readonly title: string }[];
}

type Holder = NonNullable<SystemFields["owner"]>;

const contactOf = ({ unit, email }: Holder): Contact => ({
  ...(unit !== undefined && { unit }),
  ...(email !== undefined && { email }),
});

function recordedSystem(fields: SystemFields): RecordedSystem {
  const { id, name, owner, manager, vendor, hosting, endOfLifeOn } = fields;
  return {
    id,
    name,
    ...(owner && { owner: contactOf(owner) }),
    ...(manager && { manager: contactOf(manager) }),
    ...(vendor && { vendor }),
    ...(hosting && { hosting }),
    ...(endOfLifeOn && { endOfLifeOn }),
  };
}

/** Takes an integration out of its catalogue together with what it names. A catalogue cut down for the public gives a record cut down. */
export function integrationRecord(
  integration: Integration,
  catalogue: Catalogue,
): IntegrationRecord {
  const { fields, id } = integration;
  const used = [...new Set((fields.systems ?? []).map((use) => use.id))];
  return {
    schemaVersion: 1,
    organisation: catalogue.governance.organisation.name,
    help: catalogue.governance.help,
    integration: fields,
    systems: used.flatMap((one) => {
      const system = catalogue.systemById.get(one);
      return system === undefined ? [] : [recordedSystem(system.fields)];
    }),
    vendors: involvedVendors(integration, catalogue).map(({ name }) => name),
    dependants: dependantsOf(id, catalogue)
      .filter(({ fields: { status } }) => status !== "retired" && status !== "rejected")
      .map((one) => ({ id: one.id, title: one.fields.title })),
  };
}
