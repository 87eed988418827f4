import { daysBetween } from "../domain/dates.ts";
import { phaseNames } from "../domain/phase.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";
import { daysText } from "./shared/words.ts";

/** No move within the phase's limit. */
export const phaseStuck: Rule = {
  id: "phase-stuck",
  severity: "warning",
  summary: {
    da: "Integrationen er gået i stå i sin fase",
    en: "The integration is stuck in its phase",
  },
  explanation: {
    da: "Arbejde, der er gået i stå, binder folk og holder aftaler åbne. Grænserne står i limits.phaseDays i .github/governance.yml, og datoen kommer fra git-historikken. Flyt integrationen videre, sæt den på hold, eller afvis den med en begrundelse.",
    en: "Work that has stopped ties people up and keeps agreements open. The limits are set in limits.phaseDays in .github/governance.yml, and the date comes from the git history. Move the integration on, put it on hold, or reject it with a reason.",
  },
  integration: ({ id, fields }, { catalogue, history, today }) => {
    const entered = history?.get(id);
    const { phase, status } = fields;
    if (entered === undefined || entered.phase !== phase || status !== "active") return nothing;
    if (phase === "operation" || phase === "exit") return nothing;
    const limit = catalogue.governance.limits.phaseDays[phase];
    const days = daysBetween(entered.since, today);
    if (days <= limit) return nothing;
    const name = phaseNames[phase];
    return [
      {
        field: ["phase"],
        message: {
          da: `Integrationen har stået i fasen ${name.da} i ${daysText(days).da}; grænsen er ${limit}. Flyt den videre, eller skriv status: on-hold eller rejected med en begrundelse i statusReason.`,
          en: `The integration has been in the phase ${name.en} for ${daysText(days).en}; the limit is ${limit}. Move it on, or write status: on-hold or rejected with a reason in statusReason.`,
        },
      },
    ];
  },
};
