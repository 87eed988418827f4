import type { FieldPath } from "../domain/finding.ts";
import type { Rule, RuleProblem } from "../domain/rule.ts";
import { looksPersonal } from "./mailboxes/looks-personal.ts";

interface Mailbox {
  readonly email: string | undefined;
  readonly unit?: string | undefined;
  readonly field: FieldPath;
}

const judge = (mailboxes: readonly Mailbox[]): readonly RuleProblem[] =>
  mailboxes.flatMap(({ email, unit, field }) =>
    email === undefined || !looksPersonal(email, unit)
      ? []
      : [
          {
            field,
            message: {
              da: `"${email}" ligner en persons adresse. Skriv en rollepostkasse, som afløseren også læser, for eksempel systemejer.omsorg@ eller it-support@.`,
              en: `"${email}" looks like a person's address. Write a role mailbox that a successor reads too, such as systemejer.omsorg@ or it-support@.`,
            },
          },
        ],
  );

/** Role mailboxes, never persons. */
export const personalMailbox: Rule = {
  id: "personal-mailbox",
  severity: "warning",
  summary: {
    da: "En kontakt, der ligner en persons adresse",
    en: "A contact that looks like a person's address",
  },
  explanation: {
    da: 'Navne på medarbejdere er personoplysninger, og mennesker skifter job; så står systemet uden nogen, der svarer. Skriv en rollepostkasse. Er adressen en rolle, selv om den ligner et navn, så skriv enhedens navn under "unit", eller giv en dispensation.',
    en: "Names of employees are personal data, and people change jobs; then nobody answers for the system. Write a role mailbox. If the address is a role's although it looks like a name, write the unit's name under \"unit\", or give a waiver.",
  },
  integration: ({ fields: { owners, operation, waivers = [] } }) =>
    judge([
      ...(["requester", "project", "technical"] as const).map((role) => ({
        email: owners?.[role]?.email,
        unit: owners?.[role]?.unit,
        field: ["owners", role, "email"],
      })),
      { email: operation?.support?.email, field: ["operation", "support", "email"] },
      ...waivers.map(({ approvedBy }, index) => ({
        email: approvedBy,
        field: ["waivers", index, "approvedBy"],
      })),
    ]),
  system: ({ fields: { name, owner, manager, vendor } }) =>
    judge([
      { email: owner?.email, unit: `${owner?.unit ?? ""} ${name}`, field: ["owner", "email"] },
      {
        email: manager?.email,
        unit: `${manager?.unit ?? ""} ${name}`,
        field: ["manager", "email"],
      },
      {
        email: vendor?.email,
        unit: `${vendor?.name ?? ""} ${name}`,
        field: ["vendor", "email"],
      },
    ]),
  governance: ({ help }) => judge([{ email: help.email, field: ["help", "email"] }]),
};
