import { addMonths, dayText } from "../domain/dates.ts";
import { lifeOf } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";

const freshMonths = 12;

/** The look-up in KITOS is fresh when the agreement is made. */
export const reuseLookupOld: Rule = {
  id: "reuse-lookup-old",
  severity: "warning",
  summary: {
    da: "Opslaget i KITOS er over 12 måneder gammelt, når aftalen skal laves",
    en: "The KITOS look-up is over 12 months old when the agreement is made",
  },
  explanation: {
    da: "Der kommer hele tiden nye integrationer til. Er opslaget over et år gammelt, når integrationen går ind i fasen Aftale, så slå op igen, før der skrives under, og ret reuse.kitosCheckedOn og reuse.outcome.",
    en: "Vendors deliver new integrations all the time. If the look-up is over a year old when the integration enters the phase Agreement, look again before anything is signed, and update reuse.kitosCheckedOn and reuse.outcome.",
  },
  integration: ({ id, fields }, { history, today }) => {
    const checkedOn = fields.reuse?.kitosCheckedOn;
    if (checkedOn === undefined || fields.phase !== "agreement" || lifeOf(fields) !== "active")
      return nothing;
    const entered = history?.get(id);
    const gateOn = entered?.phase === "agreement" ? entered.since : today;
    if (addMonths(checkedOn, freshMonths) >= gateOn) return nothing;
    const on = dayText(checkedOn);
    return [
      {
        field: ["reuse", "kitosCheckedOn"],
        message: {
          da: `Genbrug blev sidst slået op i KITOS ${on.da}, over 12 måneder før integrationen kom til Aftale. Slå op igen, og ret reuse.kitosCheckedOn og reuse.outcome.`,
          en: `Reuse was last looked up in KITOS on ${on.en}, over 12 months before the integration came to Agreement. Look again, and update reuse.kitosCheckedOn and reuse.outcome.`,
        },
      },
    ];
  },
};
