import { dayText } from "../domain/dates.ts";
import type { IntegrationFields } from "../domain/integration-fields.ts";
import type { Text } from "../domain/language.ts";
import { lifeOf } from "../domain/liveness.ts";
import { testsWithRealData } from "../domain/personal-data-since.ts";
import type { Rule } from "../domain/rule.ts";
import { neededAgreements } from "./dpa/first-signature.ts";
import { nothing } from "./shared/nothing.ts";
import { rowOfTexts } from "./shared/words.ts";

/** The last day before which everything had to be in place: when real data came in, or the test was over; else today. */
function testDay({ implementation }: IntegrationFields, today: string): string {
  const { firstPersonalDataOn = today, acceptedOn = today } = implementation ?? {};
  return [firstPersonalDataOn, acceptedOn, today].sort()[0] ?? today;
}

function whatIsMissing(fields: IntegrationFields, today: string): readonly Text[] {
  const day = testDay(fields, today);
  const missing = neededAgreements(fields.dpa ?? [], today)
    .filter(({ signedOn }) => signedOn === undefined || signedOn > day)
    .map(
      ({ vendor }): Text => ({
        da: `en underskrevet databehandleraftale med ${vendor}`,
        en: `a signed data processing agreement with ${vendor}`,
      }),
    );
  const assessedOn = fields.privacy?.riskAssessment?.assessedOn;
  if (assessedOn === undefined || assessedOn > day)
    missing.push({ da: "en risikovurdering", en: "a risk assessment" });
  return missing;
}

/** Real data in a test need what real data in operation need. */
export const productionTestData: Rule = {
  id: "production-test-data",
  severity: "error",
  summary: {
    da: "Der testes med produktionsdata før underskrevet databehandleraftale og risikovurdering",
    en: "Production data are used in tests before a signed data processing agreement and a risk assessment",
  },
  explanation: {
    da: "Datatilsynet accepterer rigtige personoplysninger i en afsluttende integrationstest, men kun med samme beskyttelse som i drift. Databehandleraftalerne skal være underskrevet og risikoen vurderet først. Kan testen klares med opdigtede eller anonymiserede data, så skriv testData: synthetic eller anonymised. Reglen gælder fra fasen Implementering.",
    en: "The Danish Data Protection Agency accepts real personal data in a final integration test, but only with the same protection as in operation. The data processing agreements must be signed and the risk assessed first. If invented or anonymised data will do, write testData: synthetic or anonymised. The rule applies from the phase Implementation on.",
  },
  integration: ({ fields }, { today }) => {
    if (fields.technical?.testData !== "production" || fields.legacy !== undefined) return nothing;
    if (lifeOf(fields) !== "active" || !testsWithRealData(fields)) return nothing;
    const missing = whatIsMissing(fields, today);
    if (missing.length === 0) return nothing;
    const row = rowOfTexts(missing);
    const accepted = fields.implementation?.acceptedOn;
    const when =
      accepted === undefined
        ? { da: "", en: "" }
        : {
            da: ` (bestået ${dayText(accepted).da})`,
            en: ` (passed on ${dayText(accepted).en})`,
          };
    return [
      {
        field: ["technical", "testData"],
        message: {
          da: `Der testes med produktionsdata${when.da} uden ${row.da}. Få det på plads, før rigtige personoplysninger bruges, eller test med synthetic eller anonymised.`,
          en: `Production data are used in tests${when.en} without ${row.en}. Get that in place before real personal data are used, or test with synthetic or anonymised.`,
        },
      },
    ];
  },
};
