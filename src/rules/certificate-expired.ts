import { dayText } from "../domain/dates.ts";
import { isLive } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { deadlinesIn } from "./shared/deadlines-in.ts";
import { nothing } from "./shared/nothing.ts";

/** A certificate that has run out stops the data, or should. */
export const certificateExpired: Rule = {
  id: "certificate-expired",
  severity: "error",
  summary: {
    da: "Certifikatet eller nøglen er udløbet",
    en: "The certificate or key has expired",
  },
  explanation: {
    da: "Et udløbet certifikat er den hyppigste årsag til, at en integration standser uden varsel. Enten er den gået i stå, eller også kontrollerer modparten ikke certifikatet. Skift det, og skriv den nye dato i technical.certificateExpiresOn.",
    en: "An expired certificate is the most common reason why an integration stops without warning. Either it has stopped, or the other side does not check the certificate. Replace it, and write the new date in technical.certificateExpiresOn.",
  },
  integration: (integration, context) => {
    if (integration.fields.technical?.certificateExpiresOn === undefined) return nothing;
    if (!isLive(integration.fields)) return nothing;
    return deadlinesIn(integration, context, "certificate", "overdue").map(({ on, field }) => {
      const date = dayText(on);
      return {
        field,
        message: {
          da: `Certifikatet udløb ${date.da}, men integrationen er i drift. Skift det, og skriv den nye dato her.`,
          en: `The certificate expired on ${date.en}, but the integration is in operation. Replace it, and write the new date here.`,
        },
      };
    });
  },
};
