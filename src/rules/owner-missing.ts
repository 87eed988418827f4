import { usersOfSystem } from "../domain/dependants.ts";
import { governanceDefaults } from "../domain/governance-defaults.ts";
import type { GateSignature, RoleHolders } from "../domain/governance-fields.ts";
import type { Text } from "../domain/language.ts";
import { isClosed } from "../domain/liveness.ts";
import { hasReached } from "../domain/phase.ts";
import type { Rule, RuleProblem } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";
import { registerGaps } from "./shared/register-gaps.ts";
import { nearestField } from "./shared/stated.ts";

type Role = Exclude<keyof RoleHolders, "requester">;

const roleNames: Readonly<Record<Role, Text>> = {
  it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
  dpo: { da: "databeskyttelsesrådgiveren", en: "the data protection officer" },
  contract: { da: "den kontraktansvarlige", en: "the contract manager" },
  security: { da: "informationssikkerhed", en: "information security" },
  operations: { da: "it-drift", en: "IT operations" },
  exceptions: { da: "den, der må give undtagelser", en: "whoever may grant exceptions" },
};

const roles = Object.keys(roleNames).filter((key): key is Role => key in roleNames);

const roleOf = (signature: GateSignature): string =>
  typeof signature === "string" ? signature : signature.role;

function emptyRole(role: Role): RuleProblem {
  const { da, en } = roleNames[role];
  return {
    field: ["roles", role],
    message: {
      da: `Rollen "${role}" (${da}) har ingen, der kan skrive under, så de porte, der kræver den, kan ikke åbnes. Skriv mindst ét GitHub-brugernavn under roles.${role}.`,
      en: `The role "${role}" (${en}) has nobody who can sign, so the gates that need it cannot open. Write at least one GitHub login under roles.${role}.`,
    },
  };
}

/** Somebody answers for every system in use, and somebody holds every role a gate needs. */
export const ownerMissing: Rule = {
  id: "owner-missing",
  severity: "error",
  summary: {
    da: "Et system i brug mangler ejer, forvalter eller leverandør, eller en rolle er ikke besat",
    en: "A system in use has no owner, manager or vendor, or a role has no holder",
  },
  explanation: {
    da: "Systemejeren har ansvaret gennem hele systemets liv og tager kontakt til leverandøren. Uden ejer, forvalter og leverandør kan ingen skrive under, og ingen kan spørges. Reglen gælder systemer, som en integration fra fasen Afklaring bruger, og de roller i .github/governance.yml, som portene kræver, samt den, der må give undtagelser. Udpeg en enhed, og skriv den med rollepostkasse.",
    en: "The system owner is responsible through the whole life of the system and contacts the vendor. Without owner, manager and vendor nobody can sign and nobody can be asked. The rule applies to systems that an integration from the phase Clarification on uses, and to the roles in .github/governance.yml that the gates need, with whoever may grant exceptions. Appoint a unit and write it with a role mailbox.",
  },
  system: (system, { catalogue }) => {
    const gaps = registerGaps(system);
    if (gaps.length === 0) return nothing;
    const user = usersOfSystem(system.id, catalogue).find(
      ({ fields }) => !isClosed(fields) && hasReached(fields.phase, "clarification"),
    );
    if (user === undefined) return nothing;
    return gaps.map(({ key, name }) => ({
      field: nearestField(system, [key]),
      message: {
        da: `Systemet bruges af ${user.id}, men har ingen ${name.da}. Skriv den under "${key}" med rollepostkasse.`,
        en: `The system is used by ${user.id}, but has no ${name.en}. Write it under "${key}" with a role mailbox.`,
      },
    }));
  },
  governance: (governance) => {
    // Without a file (or with one that cannot be read, which is told elsewhere) there is no line to point at; its gates stay shut.
    if (governance.organisation.name === governanceDefaults.organisation.name) return nothing;
    const needed = new Set(Object.values(governance.gates).flat().map(roleOf)).add("exceptions");
    return roles
      .filter((role) => needed.has(role) && governance.roles[role].length === 0)
      .map(emptyRole);
  },
};
