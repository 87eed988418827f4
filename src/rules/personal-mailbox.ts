import type { FieldPath } from "../domain/finding.ts";
import type { GovernanceFields } from "../domain/governance-fields.ts";
import type { IntegrationFields } from "../domain/integration-fields.ts";
import type { Rule, RuleProblem } from "../domain/rule.ts";
import type { SystemFields } from "../domain/system-fields.ts";
import { looksPersonal } from "./mailboxes/looks-personal.ts";

type Found = RuleProblem[];

function judge(
  found: Found,
  email: string | undefined,
  unit: string | undefined,
  ...field: FieldPath
): void {
  if (email === undefined || !looksPersonal(email, unit)) return;
  found.push({
    field,
    message: {
      da: `"${email}" ligner en persons adresse. Skriv en rollepostkasse, som afløseren også læser, for eksempel systemejer.omsorg@ eller it-support@.`,
      en: `"${email}" looks like a person's address. Write a role mailbox that a successor reads too, such as systemejer.omsorg@ or it-support@.`,
    },
  });
}

function ofIntegration({ owners, operation, waivers }: IntegrationFields): Found {
  const found: Found = [];
  for (const role of ["requester", "project", "technical"] as const)
    judge(found, owners?.[role]?.email, owners?.[role]?.unit, "owners", role, "email");
  judge(found, operation?.support?.email, undefined, "operation", "support", "email");
  for (const [index, { approvedBy }] of (waivers ?? []).entries())
    judge(found, approvedBy, undefined, "waivers", index, "approvedBy");
  return found;
}

function ofSystem({ name, owner, manager, vendor }: SystemFields): Found {
  const found: Found = [];
  judge(found, owner?.email, `${owner?.unit ?? ""} ${name}`, "owner", "email");
  judge(found, manager?.email, `${manager?.unit ?? ""} ${name}`, "manager", "email");
  judge(found, vendor?.email, `${vendor?.name ?? ""} ${name}`, "vendor", "email");
  return found;
}

function ofGovernance({ help }: GovernanceFields): Found {
  const found: Found = [];
  judge(found, help.email, undefined, "help", "email");
  return found;
}

/** Role mailboxes, never persons. */
export const personalMailbox: Rule = {
  id: "personal-mailbox",
  severity: "warning",
  summary: {
    da: "En kontakt, der ligner en persons adresse",
    en: "A contact that looks like a person's address",
  },
  explanation: {
    da: 'Navne på medarbejdere er personoplysninger, og folk skifter job; så er der ingen, der svarer for systemet. Skriv en rollepostkasse. Er adressen en rolle, selv om den ligner et navn, så skriv enhedens navn under "unit", eller giv en dispensation.',
    en: "Names of employees are personal data, and people change jobs; then nobody answers for the system. Write a role mailbox. If the address is a role's although it looks like a name, write the unit's name under \"unit\", or give a waiver.",
  },
  integration: ({ fields }) => ofIntegration(fields),
  system: ({ fields }) => ofSystem(fields),
  governance: ofGovernance,
};
