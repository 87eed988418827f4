import { dayText } from "../domain/dates.ts";
import { isLive } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { deadlinesIn } from "./shared/deadlines-in.ts";
import { nothing } from "./shared/nothing.ts";

/** The owner looks at it again. */
export const reviewOverdue: Rule = {
  id: "review-overdue",
  severity: "warning",
  summary: {
    da: "Gennemgangen af integrationen eller risikovurderingen er ikke sket til tiden",
    en: "The review of the integration or of its risk assessment is overdue",
  },
  explanation: {
    da: "Systemejeren ser med faste mellemrum efter, om integrationen stadig virker, er lovlig og er nødvendig, og om risikovurderingen stadig passer. Gennemgå den, skriv datoen i operation.reviewedOn og den næste i operation.nextReviewOn (eller privacy.riskAssessment.assessedOn og privacy.riskAssessment.reviewOn).",
    en: "At fixed intervals the system owner sees whether the integration still works, is lawful and is needed, and whether the risk assessment still fits. Go through it, write the date in operation.reviewedOn and the next in operation.nextReviewOn (or privacy.riskAssessment.assessedOn and privacy.riskAssessment.reviewOn).",
  },
  integration: (integration, context) => {
    if (!isLive(integration.fields)) return nothing;
    const reviews = deadlinesIn(integration, context, "review", "overdue").map(({ on, field }) => {
      const date = dayText(on);
      return {
        field,
        message: {
          da: `Integrationen skulle være gennemgået ${date.da}. Gennemgå den, og skriv datoerne i operation.reviewedOn og nextReviewOn.`,
          en: `The integration was due for review on ${date.en}. Go through it, and write the dates in operation.reviewedOn and nextReviewOn.`,
        },
      };
    });
    const risks = deadlinesIn(integration, context, "risk-review", "overdue").map(
      ({ on, field }) => {
        const date = dayText(on);
        return {
          field,
          message: {
            da: `Risikoen skulle være vurderet igen ${date.da}. Gør det, og skriv datoerne i privacy.riskAssessment.assessedOn og privacy.riskAssessment.reviewOn.`,
            en: `The risk assessment was due for review on ${date.en}. Go through it, and write the dates in privacy.riskAssessment.assessedOn and privacy.riskAssessment.reviewOn.`,
          },
        };
      },
    );
    return reviews.length + risks.length === 0 ? nothing : [...reviews, ...risks];
  },
};
