import { daysBetween, dayText } from "../domain/dates.ts";
import { lifeOf } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { deadlinesIn } from "./shared/deadlines-in.ts";
import { nothing } from "./shared/nothing.ts";
import { daysText } from "./shared/words.ts";

/** Time to renew. */
export const dpaExpiresSoon: Rule = {
  id: "dpa-expires-soon",
  severity: "warning",
  summary: {
    da: "En databehandleraftale udløber snart",
    en: "A data processing agreement expires soon",
  },
  explanation: {
    da: "En aftale tager tid at forny. Varslet kommer 90 dage før validUntil; kommunen kan vælge en anden grænse i limits.dpaExpiresSoonDays i .github/governance.yml. Forny aftalen, og skriv den nye signedOn og validUntil.",
    en: "An agreement takes time to renew. The warning comes 90 days before validUntil; the municipality can choose another limit in limits.dpaExpiresSoonDays in .github/governance.yml. Renew the agreement and write the new signedOn and validUntil.",
  },
  integration: (integration, context) => {
    if (integration.fields.dpa === undefined || lifeOf(integration.fields) !== "active")
      return nothing;
    return deadlinesIn(integration, context, "dpa-expiry", "soon").map(({ on, vendor, field }) => {
      const date = dayText(on);
      const left = daysText(daysBetween(context.today, on));
      return {
        field,
        message: {
          da: `Databehandleraftalen med ${vendor} udløber ${date.da}, om ${left.da}. Forny den, og skriv den nye signedOn og validUntil.`,
          en: `The data processing agreement with ${vendor} expires on ${date.en}, in ${left.en}. Renew it, and write the new signedOn and validUntil.`,
        },
      };
    });
  },
};
