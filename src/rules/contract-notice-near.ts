import { daysBetween, dayText } from "../domain/dates.ts";
import { isLive } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { deadlinesIn } from "./shared/deadlines-in.ts";
import { nothing } from "./shared/nothing.ts";
import { daysText } from "./shared/words.ts";

/** The last day on which the municipality still has a choice. */
export const contractNoticeNear: Rule = {
  id: "contract-notice-near",
  severity: "warning",
  summary: {
    da: "Sidste dag for opsigelse af en kontrakt er inden for 90 dage",
    en: "The last day to give notice on a contract is within 90 days",
  },
  explanation: {
    da: "Sidste dag er endsOn minus noticeMonths: samme dag i måneden, eller månedens sidste, hvis den dag ikke findes. Det er den tidligste læsning, så ingen er for sent på den; giver kontrakten længere tid, så hold jer alligevel til dagen her. Derefter er det leverandøren, der bestemmer. Beslut at opsige, forlænge eller genforhandle, mens der er tid, og skriv den nye endsOn, når kontrakten er forlænget.",
    en: "The last day is endsOn minus noticeMonths: the same day of the month, or its last where there is no such day. That is the earliest reading, so nobody is late by it; keep to the day here even if the contract gives longer. After that the vendor decides. Decide to give notice, extend or renegotiate while there is time, and write the new endsOn when the contract has been extended.",
  },
  integration: (integration, context) => {
    if (integration.fields.contracts === undefined || !isLive(integration.fields)) return nothing;
    return deadlinesIn(integration, context, "contract-notice", "soon").map(
      ({ on, vendor, field }) => {
        const date = dayText(on);
        const left = daysText(daysBetween(context.today, on));
        return {
          field,
          message: {
            da: `Sidste dag for opsigelse af kontrakten med ${vendor} er ${date.da}, om ${left.da}. Beslut at opsige eller forlænge, og skriv den nye endsOn, når den er forlænget.`,
            en: `The last day to give notice on the contract with ${vendor} is ${date.en}, in ${left.en}. Decide to give notice or extend, and write the new endsOn when it has been extended.`,
          },
        };
      },
    );
  },
};
