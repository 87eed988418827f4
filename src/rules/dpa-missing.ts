import { isClosed } from "../domain/liveness.ts";
import { movesPersonalData } from "../domain/personal-data.ts";
import { hasReached } from "../domain/phase.ts";
import type { Rule } from "../domain/rule.ts";
import { vendorsWithoutDecision } from "./dpa/vendors-without-decision.ts";
import { nothing } from "./shared/nothing.ts";
import { isStated, nearestField } from "./shared/stated.ts";

/** A decision about the data processing agreement for every vendor. */
export const dpaMissing: Rule = {
  id: "dpa-missing",
  severity: "error",
  summary: {
    da: "Der er ikke taget stilling til databehandleraftale med en leverandør",
    en: "It has not been decided whether a vendor needs a data processing agreement",
  },
  explanation: {
    da: "På baggrund af afklaringsmødet tages der stilling for hver leverandør, den nye og den gamle: om der skal en ny databehandleraftale til eller en ændring af den gældende, om den gældende dækker, eller om ingen er nødvendig (databeskyttelsesforordningens artikel 28, stk. 3). Skriv en linje under dpa for hver leverandør af integrationens systemer og for hver, der er kontrakt med. Reglen gælder fra fasen Aftale, når der flyttes personoplysninger.",
    en: "On the basis of the clarification meeting a decision is taken for each vendor, the new and the old: whether a new data processing agreement or an amendment is needed, whether the one in force covers it, or whether none is needed (Article 28(3) of the GDPR). Write a line under dpa for every vendor of the integration's systems and every one there is a contract with. The rule applies from the phase Agreement on, when personal data move.",
  },
  integration: (integration, { catalogue }) => {
    const { fields } = integration;
    if (!hasReached(fields.phase, "agreement") || isClosed(fields)) return nothing;
    if (!movesPersonalData(fields)) return nothing;
    const covers = isStated(integration, ["dpa"])
      ? []
      : ["agreement/dpa-decisions", "operation/dpa-signed"];
    return vendorsWithoutDecision(integration, catalogue).map(({ name }) => ({
      field: nearestField(integration, ["dpa"]),
      covers,
      message: {
        da: `Der flyttes personoplysninger, men der er ikke taget stilling til databehandleraftale med ${name}. Skriv en linje under "dpa" (Databehandleraftaler) med leverandør, beslutning, dato og begrundelse.`,
        en: `Personal data move, but nothing is decided about a data processing agreement with ${name}. Write a line under "dpa" (Data processing agreements) with vendor, decision, date and reason.`,
      },
    }));
  },
};
