import { dayText } from "../domain/dates.ts";
import { personalDataSince } from "../domain/personal-data-since.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";
import { isStated } from "./shared/stated.ts";

const field = ["privacy", "dpia", "completedOn"];

/** The impact assessment comes before the processing. */
export const dpiaMissing: Rule = {
  id: "dpia-missing",
  severity: "error",
  missing: true,
  summary: {
    da: "Konsekvensanalysen er påkrævet, men ikke gennemført, før der flyttes rigtige personoplysninger",
    en: "The impact assessment is required, but was not done before real personal data moved",
  },
  explanation: {
    da: "En konsekvensanalyse (DPIA) skal laves, før behandlingen begynder (databeskyttelsesforordningens artikel 35). Er den påkrævet, skal privacy.dpia.completedOn være senest den dag, de første rigtige personoplysninger flyttes; test med produktionsdata tæller med. For integrationer, der allerede kørte, da de blev registreret (legacy), spørges der kun, om den er lavet.",
    en: "An impact assessment (DPIA) must be made before processing begins (Article 35 of the GDPR). When it is required, privacy.dpia.completedOn must be no later than the day real personal data begin to move; tests with production data count. For integrations that already ran when they were registered (legacy), the only question is whether it has been made.",
  },
  integration: (integration, { today }) => {
    const { fields } = integration;
    const dpia = fields.privacy?.dpia;
    if (dpia?.decision !== "required") return nothing;
    const start = personalDataSince(fields, today);
    if (start === undefined) return nothing;
    const { completedOn } = dpia;
    if (completedOn === undefined) {
      if (isStated(integration, field)) return nothing;
      return [
        {
          field: ["privacy", "dpia"],
          covers: ["operation/dpia-completed"],
          message: {
            da: "Konsekvensanalysen er påkrævet, og rigtige personoplysninger flyttes, men den er ikke gennemført. Lav den, og skriv datoen i privacy.dpia.completedOn.",
            en: "The impact assessment is required, and real personal data move, but it has not been done. Do it, and write the date in privacy.dpia.completedOn.",
          },
        },
      ];
    }
    if (fields.legacy !== undefined || start.on === undefined || completedOn <= start.on)
      return nothing;
    const [done, from] = [dayText(completedOn), dayText(start.on)];
    return [
      {
        field,
        message: {
          da: `Konsekvensanalysen er dateret ${done.da}, men rigtige personoplysninger flyttes fra ${from.da}. Den skal komme først: ret datoerne, hvis de er forkerte; ellers tal med databeskyttelsesrådgiveren.`,
          en: `The impact assessment is dated ${done.en}, but real personal data move from ${from.en}. It must come first: correct the dates if they are wrong; otherwise talk to the data protection officer.`,
        },
      },
    ];
  },
};
