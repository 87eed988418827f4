import type { CriterionResult } from "../criterion.ts";
import type { Entry, Integration, System } from "../entry.ts";
import type { BilingualFinding } from "../finding.ts";
import type { IntegrationFields } from "../integration-fields.ts";
import type { Gate, Phase } from "../phase.ts";
import type { SystemFields } from "../system-fields.ts";

const body = { text: "", line: 1, sections: [], links: [] };

const entry = <Fields extends { readonly id: string }>(
  folder: string,
  fields: Fields,
  intact: boolean,
): Entry<Fields> => ({
  id: fields.id,
  path: `${folder}/${fields.id}.md`,
  fields,
  body,
  intact,
  raw: { ...fields },
});

export const integrationEntry = (fields: IntegrationFields, intact = true): Integration =>
  entry("integrations", fields, intact);

export const systemEntry = (fields: SystemFields, intact = true): System =>
  entry("systems", fields, intact);

export const nexus: SystemFields = {
  id: "kmd-nexus",
  name: "KMD Nexus",
  owner: {
    unit: "Omsorg",
    email: "omsorg@eksempelby.example",
    github: ["nexus-ejer", "nexus-stedfortraeder"],
  },
  manager: { unit: "Omsorg", github: ["nexus-forvalter"] },
};
export const sbsys: SystemFields = {
  id: "sbsys",
  name: "SBSYS",
  owner: { unit: "Sekretariat", github: ["sbsys-ejer"] },
};
export const ejendom: SystemFields = {
  id: "ejendom",
  name: "Ejendomssystemet",
  owner: { unit: "Ejendomme", github: ["ejendom-ejer"] },
};
/** Registered, but nobody is named who may sign for it. */
export const orphan: SystemFields = {
  id: "foraeldreloes",
  name: "Forældreløs",
  owner: { github: [] },
};

const order: readonly Phase[] = [
  "need",
  "parties",
  "clarification",
  "agreement",
  "implementation",
  "operation",
  "exit",
];

/** An integration as it stands in a phase: exit drafted at agreement, settled and the contract signed from implementation on. */
export function standing(phase: Phase, more: Partial<IntegrationFields> = {}): IntegrationFields {
  const reached = (other: Phase) => order.indexOf(phase) >= order.indexOf(other);
  return {
    id: "afgoerelser",
    title: "Afgørelser journaliseres",
    phase,
    status: "active",
    owners: { requester: { unit: "Visitationen" } },
    systems: [
      { id: "kmd-nexus", role: "source" },
      { id: "sbsys", role: "target" },
    ],
    privacy: { personalData: true },
    ...(reached("agreement") ? { exit: { status: "draft" } } : {}),
    ...(reached("implementation")
      ? {
          exit: { status: "settled" },
          contracts: [{ vendor: "KMD A/S", form: "addendum", signedOn: "2026-02-10" }],
        }
      : {}),
    ...more,
  };
}

export const criterion = (gate: Gate, name: string, met: boolean): CriterionResult => ({
  criterion: { id: `${gate}/${name}`, gate, title: { da: name, en: name }, schema: {} },
  met,
  missing: met
    ? []
    : [{ field: [name], message: { da: `${name} mangler.`, en: `${name} is missing.` } }],
});

export const finding = (
  rule: string,
  severity: BilingualFinding["severity"] = "error",
): BilingualFinding => ({
  rule,
  severity,
  message: { da: rule, en: rule },
  path: "integrations/afgoerelser.md",
  line: 3,
  column: 1,
});
