import { roleNames } from "../../domain/default-policy.ts";
import type { SignatureDemand, SignatureOption } from "../../domain/gate/gate-decision.ts";
import type { Transition, TransitionKind } from "../../domain/gate/transition.ts";
import type { Locale, Text } from "../../domain/language.ts";
import { phaseNames } from "../../domain/phase.ts";

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b eller c": people one of whom will do. */
export function anyOf(names: readonly string[], locale: Locale): string {
  const last = names.at(-1) ?? "";
  const or = locale === "da" ? " eller " : " or ";
  return names.length < 2 ? last : names.slice(0, -1).join(", ") + or + last;
}

/** "a, b og c". */
export function allOf(names: readonly string[], locale: Locale): string {
  const last = names.at(-1) ?? "";
  const and = locale === "da" ? " og " : " and ";
  return names.length < 2 ? last : names.slice(0, -1).join(", ") + and + last;
}

const owner: Text = { da: "systemejeren", en: "the system's owner" };

/** Whose signature an option is: "systemejeren for kildesystemet (KMD Nexus)". A system's own record knows neither source nor target. */
export function whoSigns({ key }: SignatureDemand, { of, role }: SignatureOption): Text {
  const { da, en } = key.startsWith("system@") && role !== "it" ? owner : roleNames[role];
  return of === undefined ? { da, en } : { da: `${da} (${of})`, en: `${en} (${of})` };
}

/** The options of a seat, each person once: an owner may use either of the owners' labels. */
export function distinctOptions({ options }: SignatureDemand): readonly SignatureOption[] {
  const seen = new Set<string>();
  return options.filter(({ holders, of }) => {
    const key = JSON.stringify([of, holders]);
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}

const fixed: Readonly<
  Record<Exclude<TransitionKind, "forward" | "skipped" | "reversed" | "legacy">, Text>
> = {
  started: {
    da: "En ny integration begynder i fasen Behov.",
    en: "A new integration starts in the phase Need.",
  },
  retired: { da: "Integrationen afvikles helt.", en: "The integration is retired." },
  revived: {
    da: "En afviklet integration tages i brug igen. Det kræver en undtagelse.",
    en: "A retired integration is taken into use again. That needs an exception.",
  },
  held: { da: "Integrationen sættes på hold.", en: "The integration is put on hold." },
  rejected: { da: "Integrationen afvises.", en: "The integration is rejected." },
  resumed: { da: "Integrationen genoptages.", en: "The integration is resumed." },
  "exit-settled": {
    da: "Exitplanen fastlægges, eller det fastlagte ændres.",
    en: "The exit plan is settled, or what was settled is changed.",
  },
  "contract-signed": {
    da: "En ny kontrakt eller et tillæg er underskrevet",
    en: "A new contract or an addendum is signed",
  },
  "dpa-not-required": {
    da: "En databehandleraftale er vurderet unødvendig",
    en: "A data processing agreement is found unnecessary",
  },
  waiver: { da: "Der gives dispensation fra en regel", en: "A rule is waived" },
  answerable: {
    da: "Ændringen rører ved noget, der allerede er skrevet under på, og de, der svarer for det, skal høres.",
    en: "The change touches what has been signed for already, and those who answer for it have to be heard.",
  },
  removed: { da: "Integrationens fil slettes.", en: "The integration's file is deleted." },
  "system-registered": { da: "Et nyt system registreres.", en: "A new system is registered." },
  "system-owners": {
    da: "Systemets ejer, forvalter eller GitHub-brugernavne ændres.",
    en: "The system's owner, manager or GitHub logins change.",
  },
  "system-vendor": {
    da: "Systemet får en anden leverandør. Databehandleraftaler og kontrakter gælder den gamle.",
    en: "The system gets another vendor. Data processing agreements and contracts are with the old one.",
  },
  "system-hosting": {
    da: "Det er ændret, hvor systemet kører. Se efter, om databehandleraftaler og svar om tredjelande stadig passer.",
    en: "Where the system runs is changed. See whether data processing agreements and answers on third countries still fit.",
  },
  "system-removed": {
    da: "Systemet slettes af kataloget.",
    en: "The system is deleted from the catalogue.",
  },
  governance: {
    da: "Reglerne for, hvem der må skrive under, ændres.",
    en: "The rules for who may sign change.",
  },
};

function moved({ from, kind, to }: Transition): Text {
  const name = (stand: Transition["to"]): Text =>
    stand === undefined
      ? { da: "?", en: "?" }
      : phaseNames[stand.status === "retired" ? "retired" : stand.phase];
  const [start, end] = [name(from), name(to)];
  if (kind === "reversed")
    return {
      da: `Tilbage fra ${start.da} til ${end.da}. Det kræver en undtagelse.`,
      en: `Back from ${start.en} to ${end.en}. That needs an exception.`,
    };
  if (kind === "skipped")
    return {
      da: `Fra ${start.da} til ${end.da} på én gang. Det kræver en undtagelse.`,
      en: `From ${start.en} to ${end.en} at once. That needs an exception.`,
    };
  return { da: `Fra ${start.da} til ${end.da}.`, en: `From ${start.en} to ${end.en}.` };
}

const legacyTexts = {
  registered: {
    da: "En integration, der allerede kører, registreres.",
    en: "An integration that already runs is registered.",
  },
  deadline: {
    da: "Fristen for at udfylde det, der mangler, udskydes.",
    en: "The deadline for filling in what is missing is put off.",
  },
} as const;

/** One sentence on what happens; names in it are the author's words. */
export function transitionText(transition: Transition): Text {
  const { about = [], kind, to } = transition;
  if (kind === "legacy") return to === undefined ? legacyTexts.deadline : legacyTexts.registered;
  if (kind === "forward" || kind === "skipped" || kind === "reversed") return moved(transition);
  const text = fixed[kind];
  if (about.length === 0) return text;
  return { da: `${text.da}: ${about.join(", ")}.`, en: `${text.en}: ${about.join(", ")}.` };
}
