import type { Catalogue } from "../../domain/catalogue.ts";
import { labelOfRole, roleNames, signatureConditions } from "../../domain/default-policy.ts";
import type { Integration } from "../../domain/entry.ts";
import type { SignatureRole } from "../../domain/governance-fields.ts";
import type { Text } from "../../domain/language.ts";
import type { Gate } from "../../domain/phase.ts";
import { systemsInRole } from "./system-links.ts";

/** One signature a gate asks, and who may give it as the catalogue stands. */
export interface SignatureAhead {
  readonly role: Text;
  readonly label: string;
  /** Units or mailboxes of the owners, where the role follows a system. */
  readonly contacts: readonly string[];
  readonly logins: readonly string[];
  /** Mailboxes of those owners, in small letters. */
  readonly owners: readonly string[];
}

function rolesFor(
  catalogue: Catalogue,
  integration: Integration,
  gate: Gate,
): readonly SignatureRole[] {
  if (gate === "need") return [];
  const asked = catalogue.governance.gates[gate].flatMap((signature) => {
    if (typeof signature === "string") return [signature];
    return signatureConditions[signature.when](integration.fields) ? [signature.role] : [];
  });
  return [...new Set(asked)];
}

function holders(catalogue: Catalogue, integration: Integration, role: SignatureRole) {
  if (role === "source-owner" || role === "target-owner") {
    const ids = systemsInRole(integration, role === "source-owner" ? "source" : "target");
    const owners = ids.flatMap((id) => catalogue.systemById.get(id)?.fields.owner ?? []);
    return {
      contacts: owners.flatMap((owner) => owner.unit ?? owner.email ?? []),
      logins: owners.flatMap((owner) => owner.github ?? []),
      owners: owners.flatMap((owner) => owner.email?.toLowerCase() ?? []),
    };
  }
  if (role === "requester") {
    const { unit, email } = integration.fields.owners?.requester ?? {};
    return {
      owners: email === undefined ? [] : [email.toLowerCase()],
      contacts: unit === undefined ? [] : [unit],
      logins: unit === undefined ? [] : (catalogue.governance.roles.requester[unit] ?? []),
    };
  }
  return { contacts: [], owners: [], logins: catalogue.governance.roles[role] };
}

/** The signatures an integration needs at a gate, in the order governance lists them. */
export function signaturesAhead(
  catalogue: Catalogue,
  integration: Integration,
  gate: Gate,
): readonly SignatureAhead[] {
  return rolesFor(catalogue, integration, gate).map((role) => ({
    role: roleNames[role],
    label: catalogue.governance.labels[labelOfRole[role]],
    ...holders(catalogue, integration, role),
  }));
}
