import { dayText } from "../domain/dates.ts";
import { dpaInForce } from "../domain/dpa-decisions.ts";
import type { Integration } from "../domain/entry.ts";
import type { Text } from "../domain/language.ts";
import { isLive, lifeOf } from "../domain/liveness.ts";
import type { Rule, RuleProblem } from "../domain/rule.ts";
import { deadlinesIn } from "./shared/deadlines-in.ts";
import { nothing } from "./shared/nothing.ts";

const mend: Text = {
  da: "Stop overførslen, indtil en ny aftale er underskrevet, og skriv dens datoer her.",
  en: "Stop the transfer until a new agreement is signed, and write its dates here.",
};

/** Agreements that the file itself calls over, on a live integration, and whose date has not said so already. */
function saidToBeOver({ fields }: Integration, today: string): readonly RuleProblem[] {
  const { dpa = [] } = fields;
  if (!isLive(fields)) return nothing;
  return dpa.flatMap((entry, index) => {
    const { vendor, status, validUntil } = entry;
    if (status !== "expired" && status !== "terminated") return [];
    if (!dpaInForce(entry, dpa)) return [];
    if (status === "expired" && validUntil !== undefined && validUntil < today) return [];
    return [
      {
        field: ["dpa", index, "status"],
        covers: ["operation/dpa-signed"],
        message: {
          da: `Integrationen er i drift, men databehandleraftalen med ${vendor} har status "${status}". ${mend.da}`,
          en: `The integration is in operation, but the data processing agreement with ${vendor} has the status "${status}". ${mend.en}`,
        },
      },
    ];
  });
}

/** No processing on an agreement that is over. */
export const dpaExpired: Rule = {
  id: "dpa-expired",
  severity: "error",
  summary: {
    da: "En databehandleraftale er udløbet eller opsagt",
    en: "A data processing agreement has expired or was terminated",
  },
  explanation: {
    da: "Uden en gyldig aftale må leverandøren ikke behandle oplysningerne (databeskyttelsesforordningens artikel 28, stk. 3). Sidste gyldige dag er validUntil. Forny aftalen, og skriv den nye signedOn og validUntil; er den afløst af en anden med samme leverandør, så skriv den nye som en linje for sig, og slet den gamle, eller lad den stå som signed. En senere ændring (amend) uden sin egen validUntil forlænger ikke aftalen. Integrationer på hold, og dem, hvor dataflowet er stoppet, berøres ikke.",
    en: "Without a valid agreement the vendor may not process the data (Article 28(3) of the GDPR). The last valid day is validUntil. Renew the agreement and write the new signedOn and validUntil; if it was replaced by another with the same vendor, write the new one as a line of its own, and delete the old one or leave it as signed. A later change (amend) without a validUntil of its own does not make the agreement last longer. Integrations on hold, and those whose data flow has stopped, are left alone.",
  },
  integration: (integration, context) => {
    const { fields } = integration;
    if ((fields.dpa ?? nothing).length === 0 || lifeOf(fields) !== "active") return nothing;
    const passed = deadlinesIn(integration, context, "dpa-expiry", "overdue").map(
      ({ on, vendor, field }): RuleProblem => {
        const date = dayText(on);
        return {
          field,
          covers: ["operation/dpa-signed"],
          message: {
            da: `Databehandleraftalen med ${vendor} udløb ${date.da}. ${mend.da}`,
            en: `The data processing agreement with ${vendor} expired on ${date.en}. ${mend.en}`,
          },
        };
      },
    );
    const over = saidToBeOver(integration, context.today);
    return passed.length + over.length === 0 ? nothing : [...passed, ...over];
  },
};
