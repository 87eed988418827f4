import { dayText } from "../domain/dates.ts";
import { isClosed } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";

/** The decision rests on the meeting. */
export const dpaBeforeMeeting: Rule = {
  id: "dpa-before-meeting",
  severity: "error",
  summary: {
    da: "Beslutningen om databehandleraftale er dateret før afklaringsmødet",
    en: "The decision on the data processing agreement is dated before the clarification meeting",
  },
  explanation: {
    da: "Processen siger, at der tages stilling til databehandleraftaler på baggrund af afklaringsmødet: først dér er dataflowet kendt. En tidligere dato betyder, at beslutningen bygger på noget andet. Ret datoen, hvis den er forkert, eller tag beslutningen igen efter mødet, og skriv den nye dato i decidedOn.",
    en: "The process says that data processing agreements are decided on the basis of the clarification meeting: only there is the data flow known. An earlier date means that the decision rests on something else. Correct the date if it is wrong, or take the decision again after the meeting and write the new date in decidedOn.",
  },
  integration: ({ fields }) => {
    const heldOn = fields.meetings?.clarification?.heldOn;
    if (heldOn === undefined || fields.dpa === undefined || isClosed(fields)) return nothing;
    return fields.dpa.flatMap(({ vendor, decidedOn }, index) => {
      if (decidedOn === undefined || decidedOn >= heldOn) return [];
      const [decided, held] = [dayText(decidedOn), dayText(heldOn)];
      return [
        {
          field: ["dpa", index, "decidedOn"],
          message: {
            da: `Beslutningen om databehandleraftale med ${vendor} er dateret ${decided.da}, før afklaringsmødet ${held.da}. Tag stilling igen på baggrund af mødet, og skriv den nye dato i decidedOn.`,
            en: `The decision on the data processing agreement with ${vendor} is dated ${decided.en}, before the clarification meeting on ${held.en}. Decide again on the basis of the meeting, and write the new date in decidedOn.`,
          },
        },
      ];
    });
  },
};
