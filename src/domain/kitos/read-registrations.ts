import { type LooseRecord, recordIn, recordsIn } from "../loose-json.ts";
import {
  booleanIn,
  dayIn,
  lineIn,
  namesIn,
  referenceIn,
  referencesIn,
  uuidIn,
} from "./read-values.ts";
import type {
  KitosAgreement,
  KitosContract,
  KitosOrganisation,
  KitosRelation,
  KitosSystem,
  KitosUsage,
} from "./snapshot.ts";

/*
 * What is taken out of KITOS' answers is named here, member by member, for both generations of its API. All else (who made it, who changed
 * it last, contact persons, notes, the users behind the roles) is left where it is, and no member that is new gets in by itself.
 */

const none: LooseRecord = {};

const member = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [Name in Key]?: Value };

/** An organisation; `undefined` for what is none. */
export function readOrganisation(given: LooseRecord): KitosOrganisation | undefined {
  const [uuid, name] = [uuidIn(given, "uuid"), lineIn(given, "name")];
  if (uuid === undefined || name === undefined) return undefined;
  return { uuid, name, ...member("cvr", lineIn(given, "cvr", 20)) };
}

/** A system. The organisations that use it come apart, for they are kept of some systems only. */
export function readSystem(
  given: LooseRecord,
): { readonly system: KitosSystem; readonly users: readonly KitosOrganisation[] } | undefined {
  const [uuid, name] = [uuidIn(given, "uuid"), lineIn(given, "name")];
  if (uuid === undefined || name === undefined) return undefined;
  const holder = recordIn(given, "rightsHolder");
  return {
    system: {
      uuid,
      name,
      ...member("formerName", lineIn(given, "formerName")),
      deactivated: booleanIn(given, "deactivated") ?? false,
      ...member("rightsHolder", holder && lineIn(holder, "name")),
    },
    users: recordsIn(given, "usingOrganizations").flatMap((one) => readOrganisation(one) ?? []),
  };
}

/** A municipality's use of a system, with the relations that go out from it. */
export function readUsage(
  given: LooseRecord,
): { readonly usage: KitosUsage; readonly relations: readonly KitosRelation[] } | undefined {
  const [uuid, system] = [uuidIn(given, "uuid"), referenceIn(given, "systemContext")];
  if (uuid === undefined || system === undefined) return undefined;
  const validity = recordIn(recordIn(given, "general") ?? none, "validity") ?? none;
  const roles = recordsIn(given, "roles")
    .filter((one) => recordIn(one, "user") !== undefined)
    .flatMap((one) => referenceIn(one, "role") ?? []);
  const relations = recordsIn(given, "outgoingSystemRelations").flatMap((one) => {
    const [id, to] = [uuidIn(one, "uuid"), referenceIn(one, "toSystemUsage")];
    const through = recordIn(one, "relationInterface");
    return id === undefined || to === undefined
      ? []
      : [{ uuid: id, from: uuid, to, ...member("interface", through && lineIn(through, "name")) }];
  });
  return {
    usage: {
      uuid,
      system,
      ...member("lifeCycle", lineIn(validity, "lifeCycleStatus", 40)),
      ...member("valid", booleanIn(validity, "valid")),
      ...member("validTo", dayIn(validity, "validTo")),
      filledRoles: [...new Set(roles)].sort(),
    },
    relations,
  };
}

/** A registration of data processing. Validity is a boolean in the older shape, a group in the newer. */
export function readAgreement(given: LooseRecord): KitosAgreement | undefined {
  const [uuid, name] = [uuidIn(given, "uuid"), lineIn(given, "name")];
  if (uuid === undefined || name === undefined) return undefined;
  const general = recordIn(given, "general") ?? none;
  const validity = recordIn(general, "validity");
  const valid = validity === undefined ? booleanIn(general, "valid") : booleanIn(validity, "valid");
  return {
    uuid,
    name,
    usages: referencesIn(given, "systemUsages"),
    processors: namesIn(general, "dataProcessors"),
    ...member("concluded", lineIn(general, "isAgreementConcluded", 40)),
    ...member("concludedOn", dayIn(general, "agreementConcludedAt")),
    ...member("valid", valid),
  };
}

/** A contract. Its supplier is an organisation, or stands by itself in the older shape; whoever signed for them is nobody's business. */
export function readContract(given: LooseRecord): KitosContract | undefined {
  const [uuid, name] = [uuidIn(given, "uuid"), lineIn(given, "name")];
  if (uuid === undefined || name === undefined) return undefined;
  const general = recordIn(given, "general") ?? none;
  const validity = recordIn(general, "validity") ?? recordIn(given, "validity") ?? none;
  const supplier = recordIn(given, "supplier") ?? none;
  const organisation = recordIn(supplier, "organization") ?? supplier;
  const termination = recordIn(given, "termination") ?? none;
  return {
    uuid,
    name,
    usages: referencesIn(given, "systemUsages"),
    ...member("supplier", lineIn(organisation, "name")),
    ...member("valid", booleanIn(validity, "valid")),
    ...member("validTo", dayIn(validity, "validTo")),
    ...member("terminatedOn", dayIn(termination, "terminatedAt")),
  };
}
