import { dateText, dayText } from "../domain/dates.ts";
import type { FieldPath } from "../domain/finding.ts";
import type { IntegrationFields } from "../domain/integration-fields.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";

interface Dated {
  readonly on: string;
  readonly field: FieldPath;
}

type Step = string | number;

/** Takes a date with the steps to it; the path is put together only for a date that counts. */
type Ask = (on: string | null | undefined, a: Step, b: Step, c?: Step, d?: Step) => void;

function askLists({ reuse, dpa, contracts }: IntegrationFields, ask: Ask): void {
  for (const [index, { askedOn, answeredOn }] of (reuse?.enquiries ?? []).entries()) {
    ask(askedOn, "reuse", "enquiries", index, "askedOn");
    ask(answeredOn, "reuse", "enquiries", index, "answeredOn");
  }
  for (const [index, { decidedOn, signedOn }] of (dpa ?? []).entries()) {
    ask(decidedOn, "dpa", index, "decidedOn");
    ask(signedOn, "dpa", index, "signedOn");
  }
  for (const [index, { signedOn }] of (contracts ?? []).entries())
    ask(signedOn, "contracts", index, "signedOn");
}

function askSingles(fields: IntegrationFields, ask: Ask): void {
  const { reuse, privacy, meetings, implementation, operation } = fields;
  ask(reuse?.kitosCheckedOn, "reuse", "kitosCheckedOn");
  ask(privacy?.dpia?.completedOn, "privacy", "dpia", "completedOn");
  ask(privacy?.riskAssessment?.assessedOn, "privacy", "riskAssessment", "assessedOn");
  ask(privacy?.thirdCountry?.tiaOn, "privacy", "thirdCountry", "tiaOn");
  ask(meetings?.clarification?.heldOn, "meetings", "clarification", "heldOn");
  ask(meetings?.threeParty?.heldOn, "meetings", "threeParty", "heldOn");
  ask(implementation?.firstPersonalDataOn, "implementation", "firstPersonalDataOn");
  ask(implementation?.acceptedOn, "implementation", "acceptedOn");
  ask(implementation?.liveOn, "implementation", "liveOn");
  ask(operation?.reviewedOn, "operation", "reviewedOn");
}

function askExit({ exit }: IntegrationFields, ask: Ask): void {
  ask(exit?.settledOn, "exit", "settledOn");
  ask(exit?.activatedOn, "exit", "activatedOn");
  for (const step of [
    "stoppedOn",
    "deletionConfirmedOn",
    "accessRemovedOn",
    "contractsEndedOn",
  ] as const)
    ask(exit?.decommission?.[step], "exit", "decommission", step);
}

/** The dates of events that lie after `today`, in the order of the file. */
function futureDates(fields: IntegrationFields, today: string): readonly Dated[] {
  const found: Dated[] = [];
  const ask: Ask = (on, ...steps) => {
    if (typeof on !== "string" || on <= today) return;
    found.push({ on, field: steps.filter((step) => step !== undefined) });
  };
  askSingles(fields, ask);
  askLists(fields, ask);
  askExit(fields, ask);
  return found;
}

/** What has happened has a date that has been. */
export const dateInFuture: Rule = {
  id: "date-in-future",
  severity: "error",
  summary: {
    da: "Noget, der er sket, har en dato i fremtiden",
    en: "Something that has happened is dated in the future",
  },
  explanation: {
    da: "Møder, underskrifter, svar, prøver og afviklingstrin er hændelser: datoen skrives, når de er sket. En dato i fremtiden er en tastefejl eller en plan, og en port må ikke åbnes på en plan. Ret datoen, eller slet den, indtil det er sket. Planlagte datoer har deres egne felter, for eksempel implementation.plannedGoLive og exit.expectedEndOn.",
    en: "Meetings, signatures, answers, tests and steps of a decommissioning are events: the date is written when they have happened. A date in the future is a typing error or a plan, and no gate may open on a plan. Correct the date, or delete it until it has happened. Planned dates have fields of their own, such as implementation.plannedGoLive and exit.expectedEndOn.",
  },
  integration: ({ fields }, { today }) => {
    const future = futureDates(fields, today);
    if (future.length === 0) return nothing;
    const now = dayText(today);
    return future.map(({ on, field }) => {
      const date = dateText(on);
      return {
        field,
        message: {
          da: `Datoen ${date.da} ligger i fremtiden (i dag er det ${now.da}), men feltet er for noget, der er sket. Ret datoen, eller slet den, indtil det er sket.`,
          en: `The date ${date.en} lies in the future (today is ${now.en}), but the field is for something that has happened. Correct the date, or delete it until it has happened.`,
        },
      };
    });
  },
};
