import type { TransferBasis } from "../domain/integration-fields.ts";
import { isClosed } from "../domain/liveness.ts";
import { hasReached } from "../domain/phase.ts";
import type { Rule, RuleProblem } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";
import { isStated, nearestField } from "./shared/stated.ts";
import { rowOf } from "./shared/words.ts";

// EDPB Recommendations 01/2020, step 3: the tools of Article 46 need an assessment of the country; a decision of adequacy is one, Article 49 is an exception.
const basesWithTia: ReadonlySet<TransferBasis> = new Set([
  "scc",
  "bcr",
  "ad-hoc",
  "public-authority-instrument",
]);

const basisField = ["privacy", "thirdCountry", "basis"];
const tiaField = ["privacy", "thirdCountry", "tiaOn"];

/** Nothing leaves the EU and EEA without a basis. */
export const thirdCountryWithoutBasis: Rule = {
  id: "third-country-without-basis",
  severity: "error",
  missing: true,
  summary: {
    da: "Overførsel til et tredjeland uden grundlag eller uden den vurdering, grundlaget kræver",
    en: "Transfer to a third country without a basis, or without the assessment the basis needs",
  },
  explanation: {
    da: "Personoplysninger må kun overføres til lande uden for EU og EØS med et overførselsgrundlag (databeskyttelsesforordningens kapitel V); fjernsupport tæller med. Standardkontrakter (scc), bindende regler (bcr), ad hoc-aftaler og instrumenter mellem myndigheder kræver desuden en vurdering af landets lov og praksis (TIA). Skriv grundlaget i privacy.thirdCountry.basis og datoen for vurderingen i tiaOn. Reglen gælder fra fasen Aftale.",
    en: "Personal data may be transferred outside the EU and EEA only on a transfer basis (Chapter V of the GDPR); remote support counts. Standard clauses (scc), binding corporate rules (bcr), ad hoc agreements and instruments between authorities also need an assessment of the country's law and practice (TIA). Write the basis in privacy.thirdCountry.basis and the date of the assessment in tiaOn. The rule applies from the phase Agreement on.",
  },
  integration: (integration) => {
    const { fields } = integration;
    const transfer = fields.privacy?.thirdCountry;
    if (transfer?.transfer !== "yes" || isClosed(fields)) return nothing;
    if (!hasReached(fields.phase, "agreement")) return nothing;
    const { countries = [], basis } = transfer;
    const to = rowOf(countries);
    if (!isStated(integration, basisField)) {
      const problem: RuleProblem = {
        field: nearestField(integration, basisField),
        covers: isStated(integration, ["privacy", "thirdCountry", "countries"])
          ? ["agreement/third-country-basis"]
          : [],
        message: {
          da: `Der overføres personoplysninger til ${to.da || "et tredjeland"} uden overførselsgrundlag. Skriv det i privacy.thirdCountry.basis, eller stop overførslen og skriv transfer: none.`,
          en: `Personal data are transferred to ${to.en || "a third country"} without a transfer basis. Write it in privacy.thirdCountry.basis, or stop the transfer and write transfer: none.`,
        },
      };
      return [problem];
    }
    if (basis === undefined || !basesWithTia.has(basis) || isStated(integration, tiaField))
      return nothing;
    return [
      {
        field: basisField,
        message: {
          da: `Overførslen til ${to.da || "tredjelandet"} bygger på "${basis}", som kræver en vurdering af landet (TIA), og den mangler. Skriv datoen i privacy.thirdCountry.tiaOn.`,
          en: `The transfer to ${to.en || "the third country"} rests on "${basis}", which needs an assessment of the country (TIA), and that is missing. Write its date in privacy.thirdCountry.tiaOn.`,
        },
      },
    ];
  },
};
