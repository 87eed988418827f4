import { dayText } from "../domain/dates.ts";
import { isLive } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { deadlinesIn } from "./shared/deadlines-in.ts";
import { nothing } from "./shared/nothing.ts";
import { monthsText } from "./shared/words.ts";

/** Time to begin the exit. */
export const exitEndNear: Rule = {
  id: "exit-end-near",
  severity: "warning",
  summary: {
    da: "Integrationen ophører snart, og exit skal i gang",
    en: "The integration ends soon, and the exit must begin",
  },
  explanation: {
    da: "Fra det forventede ophør regnes exit.leadTimeMonths tilbage; er den dag nået, er der ikke mere tid at tage af (er der ikke oplyst nogen, bruges 90 dage). Gå i gang med exitplanen, og flyt integrationen til fasen Exit, eller beslut at forlænge, og skriv den nye dato i exit.expectedEndOn.",
    en: "exit.leadTimeMonths is counted back from the expected end; once that day has come there is no time to spare (90 days are used when none is written). Begin the exit plan and move the integration to the phase Exit, or decide to extend and write the new date in exit.expectedEndOn.",
  },
  integration: (integration, context) => {
    const { fields } = integration;
    if (fields.exit?.expectedEndOn === undefined || fields.phase !== "operation" || !isLive(fields))
      return nothing;
    return deadlinesIn(integration, context, "exit-end", "soon").map(({ on, field }) => {
      const date = dayText(on);
      const lead = fields.exit?.leadTimeMonths;
      const takes = lead === undefined ? undefined : monthsText(lead);
      return {
        field,
        message: {
          da: `Integrationen ventes at ophøre ${date.da}${takes ? `, og exit tager ${takes.da}` : ""}. Gå i gang med exitplanen, eller skriv en ny dato, hvis den forlænges.`,
          en: `The integration is expected to end on ${date.en}${takes ? `, and the exit takes ${takes.en}` : ""}. Begin the exit plan, or write a new date if it is extended.`,
        },
      };
    });
  },
};
