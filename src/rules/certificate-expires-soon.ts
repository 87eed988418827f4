import { daysBetween, dayText } from "../domain/dates.ts";
import { isLive } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { deadlinesIn } from "./shared/deadlines-in.ts";
import { nothing } from "./shared/nothing.ts";
import { daysText } from "./shared/words.ts";

/** Time to order a new certificate. */
export const certificateExpiresSoon: Rule = {
  id: "certificate-expires-soon",
  severity: "warning",
  summary: {
    da: "Certifikatet eller nøglen udløber inden for 60 dage",
    en: "The certificate or key expires within 60 days",
  },
  explanation: {
    da: "Et nyt certifikat skal bestilles, installeres hos begge parter og prøves. Gå i gang nu, og skriv den nye dato i technical.certificateExpiresOn, når det er skiftet.",
    en: "A new certificate must be ordered, installed on both sides and tried. Begin now, and write the new date in technical.certificateExpiresOn once it is replaced.",
  },
  integration: (integration, context) => {
    if (integration.fields.technical?.certificateExpiresOn === undefined) return nothing;
    if (!isLive(integration.fields)) return nothing;
    return deadlinesIn(integration, context, "certificate", "soon").map(({ on, field }) => {
      const date = dayText(on);
      const left = daysText(daysBetween(context.today, on));
      return {
        field,
        message: {
          da: `Certifikatet udløber ${date.da}, om ${left.da}. Bestil et nyt, og skriv den nye dato her, når det er skiftet.`,
          en: `The certificate expires on ${date.en}, in ${left.en}. Order a new one, and write the new date here once it is replaced.`,
        },
      };
    });
  },
};
