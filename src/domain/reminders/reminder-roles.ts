import type { DeadlineKind } from "../deadline-kinds.ts";
import type { ReminderKind, ReminderRole } from "../governance-fields.ts";
import type { Text } from "../language.ts";
import type { Phase } from "../phase.ts";

/** What people call a role that is reminded. */
export const reminderRoleNames: Readonly<Record<ReminderRole, Text>> = {
  owner: { da: "Systemejer", en: "System owner" },
  manager: { da: "Systemforvalter", en: "System manager" },
  requester: { da: "Enheden med behovet", en: "The requesting unit" },
  project: { da: "Projektleder", en: "Project manager" },
  it: { da: "IT & Digitalisering", en: "IT & Digitalisation" },
  dpo: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
  contract: { da: "Kontraktansvarlig", en: "Contract manager" },
  security: { da: "Informationssikkerhed", en: "Information security" },
  operations: { da: "It-drift", en: "IT operations" },
};

const rolesOfKind: Readonly<Record<Exclude<ReminderKind, "phase-stuck">, readonly ReminderRole[]>> =
  {
    "dpa-expiry": ["owner", "contract"],
    "dpa-audit": ["owner"],
    "dpia-review": ["owner", "dpo"],
    "risk-review": ["owner", "security"],
    review: ["manager"],
    certificate: ["operations", "manager"],
    "contract-end": ["contract", "owner"],
    "contract-notice": ["contract", "owner"],
    "exit-end": ["owner", "it"],
    "legacy-completion": ["manager"],
    waiver: ["it"],
    "system-end": ["owner"],
    "go-live": ["project", "it"],
  };

/** Who is reminded of a kind of deadline, whoever has the next step first. */
export function rolesFor(kind: ReminderKind, phase: Phase | undefined): readonly ReminderRole[] {
  if (kind !== "phase-stuck") return rolesOfKind[kind];
  // The need is the unit's own until the parties have met.
  return phase === "need" || phase === "parties" ? ["requester", "it"] : ["project", "it"];
}

const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;

const listed = (names: readonly string[], and: string): string =>
  names.map((name, index) => (index === 0 ? name : inSentence(name))).join(` ${and} `);

/** Whoever has the next step at a kind of deadline, in words: "Kontraktansvarlig og systemejer". */
export function nextStepWith(kind: DeadlineKind): Text {
  const names = rolesOfKind[kind].map((role) => reminderRoleNames[role]);
  return {
    da: listed(
      names.map(({ da }) => da),
      "og",
    ),
    en: listed(
      names.map(({ en }) => en),
      "and",
    ),
  };
}
