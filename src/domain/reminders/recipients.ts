import type { Catalogue } from "../catalogue.ts";
import type { Integration, System } from "../entry.ts";
import type { ReminderRole } from "../governance-fields.ts";
import type { ResponsibleUnit } from "../system-fields.ts";
import { vendorKey } from "../vendors.ts";

/** Somebody who is reminded: a role, its mailbox where it has one, and the logins registered for it. */
export interface Recipient {
  readonly role: ReminderRole;
  readonly unit?: string;
  readonly email?: string;
  readonly logins: readonly string[];
}

const fromUnit = (
  role: ReminderRole,
  { email, github, unit }: ResponsibleUnit,
  more: readonly string[] = [],
): Recipient => ({
  role,
  logins: [...(github ?? []), ...more],
  ...(unit === undefined ? {} : { unit }),
  ...(email === undefined ? {} : { email }),
});

/** The systems that an integration's deadline is about: those of the vendor it names, otherwise all of them. */
function systemsOf(
  { fields }: Integration,
  catalogue: Catalogue,
  vendor: string | undefined,
): readonly System[] {
  const ids = new Set((fields.systems ?? []).map(({ id }) => id));
  const systems = [...ids].flatMap((id) => catalogue.systemById.get(id) ?? []);
  if (vendor === undefined) return systems;
  const supplied = systems.filter(
    (system) => vendorKey(system.fields.vendor?.name ?? "") === vendorKey(vendor),
  );
  return supplied.length > 0 ? supplied : systems;
}

const ofSystem = (role: "owner" | "manager", { fields }: System): readonly Recipient[] => {
  const who = fields[role];
  return who === undefined ? [] : [fromUnit(role, who)];
};

function ofIntegration(
  role: "requester" | "project",
  { fields }: Integration,
  catalogue: Catalogue,
): readonly Recipient[] {
  const who = fields.owners?.[role];
  if (who === undefined) return [];
  const { requester } = catalogue.governance.roles;
  const unit = who.unit ?? "";
  const heads = role === "requester" && Object.hasOwn(requester, unit) ? requester[unit] : [];
  return [fromUnit(role, who, heads)];
}

// One unit may own both systems: it is told once.
function merged(found: readonly Recipient[]): readonly Recipient[] {
  const known = new Map<string, Recipient>();
  for (const recipient of found) {
    const key = `${recipient.role} ${recipient.email?.toLowerCase() ?? recipient.unit ?? ""}`;
    const before = known.get(key);
    const logins = [...new Set([...(before?.logins ?? []), ...recipient.logins])];
    known.set(key, { ...recipient, ...before, logins });
  }
  return [...known.values()];
}

/** What a deadline is about: an integration or a system. */
export interface Subject {
  readonly integration?: Integration;
  readonly system?: System;
}

function holdersOf(
  role: ReminderRole,
  { integration, system }: Subject,
  catalogue: Catalogue,
  vendor: string | undefined,
): readonly Recipient[] {
  switch (role) {
    case "owner":
    case "manager": {
      const own = system === undefined ? [] : [system];
      const systems = integration === undefined ? own : systemsOf(integration, catalogue, vendor);
      return systems.flatMap((each) => ofSystem(role, each));
    }
    case "requester":
    case "project":
      return integration === undefined ? [] : ofIntegration(role, integration, catalogue);
    default: {
      const logins = catalogue.governance.roles[role];
      return logins.length === 0 ? [] : [{ role, logins }];
    }
  }
}

/**
 * Who holds the roles on the default branch, for a deadline of an integration or a system. Where none of them can be reached on GitHub,
 * IT & Digitalisation is told too, so that no reminder goes to nobody.
 */
export function recipientsOf(
  roles: readonly ReminderRole[],
  subject: Subject,
  catalogue: Catalogue,
  vendor: string | undefined,
): readonly Recipient[] {
  const found = roles.flatMap((role) => holdersOf(role, subject, catalogue, vendor));
  const isHeard = found.some(({ logins }) => logins.length > 0);
  const others = isHeard || roles.includes("it") ? [] : holdersOf("it", subject, catalogue, vendor);
  return merged([...found, ...others]);
}
