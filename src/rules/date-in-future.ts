import { dateText } from "../domain/dates.ts";
import type { FieldPath } from "../domain/finding.ts";
import type { IntegrationFields } from "../domain/integration-fields.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";

type Dated = readonly [on: string | null | undefined, field: FieldPath];

function listDates({ reuse, dpa = [], contracts = [] }: IntegrationFields): readonly Dated[] {
  return [
    ...(reuse?.enquiries ?? []).flatMap(({ askedOn, answeredOn }, index): Dated[] => [
      [askedOn, ["reuse", "enquiries", index, "askedOn"]],
      [answeredOn, ["reuse", "enquiries", index, "answeredOn"]],
    ]),
    ...dpa.flatMap(({ decidedOn, signedOn }, index): Dated[] => [
      [decidedOn, ["dpa", index, "decidedOn"]],
      [signedOn, ["dpa", index, "signedOn"]],
    ]),
    ...contracts.map(({ signedOn }, index): Dated => [signedOn, ["contracts", index, "signedOn"]]),
  ];
}

function singleDates(fields: IntegrationFields): readonly Dated[] {
  const { reuse, privacy, meetings, implementation, operation, exit } = fields;
  const decommission = exit?.decommission;
  return [
    [reuse?.kitosCheckedOn, ["reuse", "kitosCheckedOn"]],
    [privacy?.dpia?.completedOn, ["privacy", "dpia", "completedOn"]],
    [privacy?.riskAssessment?.assessedOn, ["privacy", "riskAssessment", "assessedOn"]],
    [privacy?.thirdCountry?.tiaOn, ["privacy", "thirdCountry", "tiaOn"]],
    [meetings?.clarification?.heldOn, ["meetings", "clarification", "heldOn"]],
    [meetings?.threeParty?.heldOn, ["meetings", "threeParty", "heldOn"]],
    [implementation?.firstPersonalDataOn, ["implementation", "firstPersonalDataOn"]],
    [implementation?.acceptedOn, ["implementation", "acceptedOn"]],
    [implementation?.liveOn, ["implementation", "liveOn"]],
    [operation?.reviewedOn, ["operation", "reviewedOn"]],
    [exit?.settledOn, ["exit", "settledOn"]],
    [exit?.activatedOn, ["exit", "activatedOn"]],
    [decommission?.stoppedOn, ["exit", "decommission", "stoppedOn"]],
    [decommission?.deletionConfirmedOn, ["exit", "decommission", "deletionConfirmedOn"]],
    [decommission?.accessRemovedOn, ["exit", "decommission", "accessRemovedOn"]],
    [decommission?.contractsEndedOn, ["exit", "decommission", "contractsEndedOn"]],
  ];
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
    da: "Møder, underskrifter, svar, prøver og afviklingstrin er hændelser: datoen skrives, når de er sket. En dato i fremtiden er en tastefejl eller et løfte, og porten må ikke åbne på løfter. Ret datoen, eller slet den, til det er sket. Planlagte datoer har deres egne felter, for eksempel implementation.plannedGoLive og exit.expectedEndOn.",
    en: "Meetings, signatures, answers, tests and steps of a decommissioning are events: the date is written when they have happened. A date in the future is a typing error or a promise, and no gate may open on promises. Correct the date, or delete it until it has happened. Planned dates have fields of their own, such as implementation.plannedGoLive and exit.expectedEndOn.",
  },
  integration: ({ fields }, { today }) => {
    const future = [...singleDates(fields), ...listDates(fields)].filter(
      (dated): dated is readonly [string, FieldPath] =>
        typeof dated[0] === "string" && dated[0] > today,
    );
    if (future.length === 0) return nothing;
    const now = dateText(today);
    return future.map(([on, field]) => {
      const date = dateText(on);
      return {
        field,
        message: {
          da: `Datoen ${date.da} ligger i fremtiden (i dag er det ${now.da}), men feltet er for noget, der er sket. Ret datoen, eller slet den, til det er sket.`,
          en: `The date ${date.en} lies in the future (today is ${now.en}), but the field is for something that has happened. Correct the date, or delete it until it has happened.`,
        },
      };
    });
  },
};
