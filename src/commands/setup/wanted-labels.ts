import { labelOfRole, type SigningRole, signingRoles } from "../../domain/default-policy.ts";
import type { GovernanceFields } from "../../domain/governance-fields.ts";
import { intakeLabel, letInLabel } from "../../domain/intake/intake-form.ts";
import type { Locale, Text } from "../../domain/language.ts";
import { phaseNames, phases } from "../../domain/phase.ts";
import { phaseLabel } from "../phase-gate/phase-labels.ts";

/** A label as it should be on GitHub. */
export interface WantedLabel {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  /** At most 100 characters: GitHub takes no more. */
  readonly description: string;
}

const signatures: Readonly<Record<SigningRole, Text>> = {
  requester: {
    da: "Underskrift: lederen af enheden med behovet",
    en: "Signature: the head of the unit with the need",
  },
  "source-owner": {
    da: "Underskrift: systemejeren for kildesystemet",
    en: "Signature: the owner of the source system",
  },
  "target-owner": {
    da: "Underskrift: systemejeren for modtagersystemet",
    en: "Signature: the owner of the target system",
  },
  it: { da: "Underskrift: IT & Digitalisering", en: "Signature: IT & Digitalisation" },
  dpo: {
    da: "Underskrift: databeskyttelsesrådgiveren",
    en: "Signature: the data protection officer",
  },
  contract: { da: "Underskrift: den kontraktansvarlige", en: "Signature: the contract manager" },
  security: { da: "Underskrift: informationssikkerhed", en: "Signature: information security" },
  operations: { da: "Underskrift: it-drift", en: "Signature: IT operations" },
  exceptions: {
    da: "Undtagelse: fase sprunget over, skridt tilbage eller dispensation",
    en: "Exception: a phase skipped, a step back or a rule lifted",
  },
};

const phaseText: Text = {
  da: "Forslaget flytter til fasen. Sættes af automatikken",
  en: "The pull request moves to this phase. Set by the automation",
};
const errorText: Text = {
  da: "Der er fejl i forslagets filer. Sættes af automatikken",
  en: "The pull request's files have errors. Set by the automation",
};

const reminderTexts = {
  "reminder/deadline": {
    da: "Påmindelse om en frist. Sættes af automatikken, som kender sine sager på den",
    en: "Reminder of a deadline. Set by the automation, which knows its issues by it",
  },
  "reminder/overdue": {
    da: "Fristen er overskredet. Sættes af automatikken",
    en: "The deadline has passed. Set by the automation",
  },
  "reminder/digest": {
    da: "Månedens overblik til en ansvarlig. Sættes af automatikken",
    en: "The month's overview for a responsible unit. Set by the automation",
  },
} as const satisfies Readonly<Record<string, Text>>;

const reminderLabels = ["reminder/deadline", "reminder/overdue", "reminder/digest"] as const;

const intakeTexts = {
  need: {
    da: "Et behov fra formularen. Sættes af formularen selv",
    en: "A need from the form. Set by the form itself",
  },
  letIn: {
    da: "Luk en fremmeds behov ind, så det bliver til et forslag",
    en: "Let a stranger's need in, so that it becomes a proposal",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Every label the catalogue uses, by the names that governance gives them. */
export function wantedLabels(
  { labels }: Pick<GovernanceFields, "labels">,
  locale: Locale,
): readonly WantedLabel[] {
  return [
    ...signingRoles.map((role) => ({
      name: labels[labelOfRole[role]],
      color: role === "exceptions" ? "b60205" : "0e8a16",
      description: signatures[role][locale],
    })),
    ...phases.map((phase) => ({
      name: phaseLabel(phase),
      color: "1d76db",
      description: `${phaseNames[phase][locale]}: ${phaseText[locale]}`,
    })),
    { name: intakeLabel, color: "5319e7", description: intakeTexts.need[locale] },
    { name: letInLabel, color: "5319e7", description: intakeTexts.letIn[locale] },
    { name: labels["findings/errors"], color: "d93f0b", description: errorText[locale] },
    ...reminderLabels.map((label) => ({
      name: labels[label],
      color: label === "reminder/overdue" ? "d93f0b" : "fbca04",
      description: reminderTexts[label][locale],
    })),
  ];
}
