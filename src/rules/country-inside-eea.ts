import { isInsideEea } from "../domain/european-economic-area.ts";
import { isClosed } from "../domain/liveness.ts";
import type { Rule, RuleProblem } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";

/** Only a country outside the EU and EEA is a third country. */
export const countryInsideEea: Rule = {
  id: "country-inside-eea",
  severity: "warning",
  summary: {
    da: "Et land i EU/EØS står som tredjeland",
    en: "A country of the EU/EEA is named as a third country",
  },
  explanation: {
    da: "Et tredjeland er et land uden for EU og EØS (databeskyttelsesforordningens kapitel V). Til lande i EU/EØS kræves intet overførselsgrundlag, og fortegnelsen viser dem ikke som lande uden for EU/EØS. Slet landet i privacy.thirdCountry.countries; er der ingen andre lande, så skriv transfer: none.",
    en: "A third country is a country outside the EU and EEA (Chapter V of the GDPR). Countries of the EU/EEA need no transfer basis, and the register does not show them as countries outside the EU/EEA. Delete the country in privacy.thirdCountry.countries; if there are no others, write transfer: none.",
  },
  integration: ({ fields }) => {
    const { transfer, countries = [] } = fields.privacy?.thirdCountry ?? {};
    if (transfer === "none" || isClosed(fields) || !countries.some(isInsideEea)) return nothing;
    return countries.flatMap((country, index): RuleProblem[] =>
      isInsideEea(country)
        ? [
            {
              field: ["privacy", "thirdCountry", "countries", index],
              message: {
                da: `"${country}" er et land i EU/EØS og derfor ikke et tredjeland. Slet det her; er der ingen andre lande, så skriv transfer: none.`,
                en: `"${country}" is a country of the EU/EEA and so no third country. Delete it here; if there are no others, write transfer: none.`,
              },
            },
          ]
        : [],
    );
  },
};
