import { dayText } from "../domain/dates.ts";
import { isLive } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { deadlinesIn } from "./shared/deadlines-in.ts";
import { nothing } from "./shared/nothing.ts";

/** The impact assessment is kept up to date. */
export const dpiaReviewOverdue: Rule = {
  id: "dpia-review-overdue",
  severity: "warning",
  summary: {
    da: "Konsekvensanalysen er ikke gennemgået igen til tiden",
    en: "The review of the impact assessment is overdue",
  },
  explanation: {
    da: "Konsekvensanalysen gennemgås igen, når risikoen ændrer sig, og på en fast dato (databeskyttelsesforordningens artikel 35, stk. 11). Gennemgå den, og skriv datoen for næste gang i privacy.dpia.reviewOn.",
    en: "The impact assessment is reviewed when the risk changes, and on a fixed date (Article 35(11) of the GDPR). Go through it and write the next date in privacy.dpia.reviewOn.",
  },
  integration: (integration, context) => {
    if (integration.fields.privacy?.dpia?.reviewOn === undefined || !isLive(integration.fields))
      return nothing;
    return deadlinesIn(integration, context, "dpia-review", "overdue").map(({ on, field }) => {
      const date = dayText(on);
      return {
        field,
        message: {
          da: `Konsekvensanalysen skulle være gennemgået igen ${date.da}. Gør det, og skriv næste dato i privacy.dpia.reviewOn.`,
          en: `The impact assessment was due for review on ${date.en}. Go through it, and write the next date in privacy.dpia.reviewOn.`,
        },
      };
    });
  },
};
