import { dayText } from "../domain/dates.ts";
import { isLive } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { deadlinesIn } from "./shared/deadlines-in.ts";
import { nothing } from "./shared/nothing.ts";

/** What should have ended has ended. */
export const exitEndPassed: Rule = {
  id: "exit-end-passed",
  severity: "error",
  summary: {
    da: "Det forventede ophør er passeret, men integrationen kører stadig",
    en: "The expected end has passed, but the integration still runs",
  },
  explanation: {
    da: "Datoen i exit.expectedEndOn er den, kontrakter, systemer og slettefrister er planlagt efter. Kører integrationen videre, sker det uden en plan. Beslut at forlænge, og skriv den nye dato, eller flyt integrationen til Exit, og skriv exit.decommission.stoppedOn, når dataflowet er stoppet.",
    en: "Contracts, systems and retention are planned by the date in exit.expectedEndOn. When the integration runs on, it does so without a plan. Decide to extend and write the new date, or move the integration to Exit and write exit.decommission.stoppedOn when the data flow has stopped.",
  },
  integration: (integration, context) => {
    if (integration.fields.exit?.expectedEndOn === undefined || !isLive(integration.fields))
      return nothing;
    return deadlinesIn(integration, context, "exit-end", "overdue").map(({ on, field }) => {
      const date = dayText(on);
      return {
        field,
        message: {
          da: `Integrationen skulle være ophørt ${date.da}, men kører stadig. Skriv en ny dato, hvis den er forlænget; ellers luk den gennem fasen Exit.`,
          en: `The integration was to end on ${date.en}, but still runs. Write a new date if it was extended; otherwise close it through the phase Exit.`,
        },
      };
    });
  },
};
