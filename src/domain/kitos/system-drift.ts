import { didYouMean } from "../did-you-mean.ts";
import type { System } from "../entry.ts";
import type { Problem } from "../finding.ts";
import type { KitosSettings } from "../governance-fields.ts";
import { likeness } from "../matching/same-system.ts";
import { systemKeys } from "../matching/system-keys.ts";
import type { DriftView } from "./drift-view.ts";
import type { KitosSystem, KitosUsage } from "./snapshot.ts";

const ownKeys = ({ fields }: System) =>
  systemKeys({
    name: fields.name,
    ...(fields.vendor && { vendor: fields.vendor.name }),
    ...(fields.aliases && { aliases: fields.aliases }),
  });

const kitosKeys = ({ name, formerName, rightsHolder }: KitosSystem) =>
  systemKeys({
    name,
    ...(formerName !== undefined && { aliases: [formerName] }),
    ...(rightsHolder !== undefined && { vendor: rightsHolder }),
  });

/** The system in KITOS that is probably meant: the most alike, or else the one whose name is a slip away. */
function meantBy(system: System, { snapshot }: DriftView): KitosSystem | undefined {
  const keys = ownKeys(system);
  const alike = snapshot.systems
    .filter(({ deactivated }) => !deactivated)
    .map((one) => ({ one, sure: likeness(keys, kitosKeys(one)) }))
    .sort((a, b) => b.sure - a.sure)[0];
  if (alike !== undefined && alike.sure >= 0.6) return alike.one;
  const name = didYouMean(
    system.fields.name,
    snapshot.systems.map((one) => one.name),
  );
  return snapshot.systems.find((one) => one.name === name);
}

const hint = (meant: KitosSystem | undefined): Pick<Problem, "help"> =>
  meant === undefined
    ? {}
    : {
        help: {
          da: `Mente du "${meant.name}"? Skriv kitos.system: ${meant.uuid}`,
          en: `Did you mean "${meant.name}"? Write kitos.system: ${meant.uuid}`,
        },
      };

function unknown(system: System, view: DriftView): readonly Problem[] {
  return [
    {
      rule: "kitos-system-gone",
      severity: "warning",
      field: ["kitos", "system"],
      message: {
        da: `KITOS kender ikke systemet med dette nummer. Det er slettet, skrevet forkert eller ikke synligt for kommunen.`,
        en: `KITOS knows no system with this number. It is deleted, mistyped or not visible to the municipality.`,
      },
      ...hint(meantBy(system, view)),
    },
  ];
}

function unlinked(system: System, view: DriftView): readonly Problem[] {
  const meant = meantBy(system, view);
  if (meant === undefined) return [];
  return [
    {
      rule: "kitos-system-unlinked",
      severity: "info",
      field: ["name"],
      message: {
        da: `Systemet er ikke knyttet til KITOS, men KITOS har "${meant.name}".`,
        en: `The system is not linked to KITOS, but KITOS has "${meant.name}".`,
      },
      help: {
        da: `Er det samme system, så skriv kitos.system: ${meant.uuid}`,
        en: `If it is the same system, write kitos.system: ${meant.uuid}`,
      },
    },
  ];
}

function renamed(system: System, known: KitosSystem): readonly Problem[] {
  const ours = ownKeys(system).names;
  if (systemKeys({ name: known.name }).names.some((name) => ours.includes(name))) return [];
  return [
    {
      rule: "kitos-system-renamed",
      severity: "info",
      field: ["name"],
      message: {
        da: `Systemet hedder "${known.name}" i KITOS og "${system.fields.name}" her.`,
        en: `The system is called "${known.name}" in KITOS and "${system.fields.name}" here.`,
      },
      help: {
        da: `Ret navnet, eller skriv "${known.name}" under aliases.`,
        en: `Correct the name, or write "${known.name}" under aliases.`,
      },
    },
  ];
}

const stages = {
  PhasingOut: { da: "ved at blive udfaset", en: "being phased out" },
  NotInUse: { da: "ikke i brug", en: "not in use" },
} as const;

function ending(
  system: System,
  known: KitosSystem,
  usage: KitosUsage | undefined,
): readonly Problem[] {
  const stage = Object.entries(stages).find(([word]) => word === usage?.lifeCycle)?.[1];
  const said = known.deactivated
    ? { da: "deaktiveret", en: "deactivated" }
    : stage === undefined || system.fields.endOfLifeOn !== undefined
      ? undefined
      : stage;
  if (said === undefined) return [];
  return [
    {
      rule: "kitos-system-ending",
      severity: "warning",
      field: ["endOfLifeOn"],
      message: {
        da: `Systemet er ${said.da} ifølge KITOS.`,
        en: `The system is ${said.en} according to KITOS.`,
      },
      help: {
        da: "Skriv datoen i endOfLifeOn, så integrationernes exit kan planlægges, eller ret KITOS.",
        en: "Write the date in endOfLifeOn, so that the integrations' exit can be planned, or correct KITOS.",
      },
    },
  ];
}

type Role = "owner" | "manager";
const roleWords = {
  owner: { da: "systemejer", en: "system owner" },
  manager: { da: "systemforvalter", en: "system manager" },
} as const;

function unfilled(usage: KitosUsage, role: Role, uuids: readonly string[]): readonly Problem[] {
  if (uuids.length === 0) return [];
  const wanted = uuids.map((uuid) => uuid.toLowerCase());
  if (usage.filledRoles.some((uuid) => wanted.includes(uuid))) return [];
  return [
    {
      rule: "kitos-role-unfilled",
      severity: "warning",
      field: [role],
      message: {
        da: `KITOS har ingen ${roleWords[role].da} på systemet.`,
        en: `KITOS has no ${roleWords[role].en} on the system.`,
      },
      help: { da: "Udfyld rollen i KITOS.", en: "Fill the role in KITOS." },
    },
  ];
}

function unused(view: DriftView, system: System): readonly Problem[] {
  const used = view.live.some(({ fields }) =>
    (fields.systems ?? []).some(({ id }) => id === system.id),
  );
  if (!used) return [];
  return [
    {
      rule: "kitos-system-unused",
      severity: "info",
      field: ["kitos", "system"],
      message: {
        da: "Systemet har integrationer i drift her, men kommunen har ikke registreret i KITOS, at den bruger det.",
        en: "The system has integrations in operation here, but the municipality has not registered in KITOS that it uses it.",
      },
    },
  ];
}

/** Where our register of a system and KITOS differ. */
export function systemDrift(
  system: System,
  view: DriftView,
  { ownerRoles = [], managerRoles = [] }: Pick<KitosSettings, "ownerRoles" | "managerRoles">,
): readonly Problem[] {
  if (system.fields.kitos?.system === undefined) return unlinked(system, view);
  const known = view.systemOf(system);
  if (known === undefined) return unknown(system, view);
  const usage = view.usageOf(system);
  return [
    ...renamed(system, known),
    ...ending(system, known, usage),
    ...(usage === undefined
      ? unused(view, system)
      : [...unfilled(usage, "owner", ownerRoles), ...unfilled(usage, "manager", managerRoles)]),
  ];
}
