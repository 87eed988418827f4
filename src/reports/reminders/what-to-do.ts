import type { ReminderKind } from "../../domain/governance-fields.ts";
import type { Text } from "../../domain/language.ts";

/** The next step for each kind of deadline, and what to write in the file when it is taken. Markdown of our own. */
export const whatToDo: Readonly<Record<ReminderKind, Text>> = {
  "dpa-expiry": {
    da: "Aftal med leverandøren, om databehandleraftalen skal forlænges eller afløses af en ny, og få den underskrevet. Skriv den nye dato i `validUntil` under `dpa`. Skal integrationen stoppe i stedet, så sæt exitplanen i gang.",
    en: "Settle with the vendor whether the data processing agreement is to be extended or replaced, and have it signed. Write the new date in `validUntil` under `dpa`. If the integration is to stop instead, set the exit plan going.",
  },
  "dpa-audit": {
    da: "Før tilsynet med databehandleren, og journalisér det. Skriv datoen for det næste tilsyn i `nextAuditOn` under `dpa`.",
    en: "Carry out the audit of the processor and file it. Write the date of the next one in `nextAuditOn` under `dpa`.",
  },
  "dpia-review": {
    da: "Se konsekvensanalysen igennem med databeskyttelsesrådgiveren: Passer data, formål og foranstaltninger stadig? Skriv datoen for næste gennemgang i `privacy.dpia.reviewOn`.",
    en: "Look the impact assessment through with the data protection officer: do data, purpose and measures still hold? Write the date of the next review in `privacy.dpia.reviewOn`.",
  },
  "risk-review": {
    da: "Vurdér risikoen igen sammen med informationssikkerhed. Skriv dagen i `assessedOn` og den næste dato i `reviewOn` under `privacy.riskAssessment`.",
    en: "Assess the risk again together with information security. Write the day in `assessedOn` and the next date in `reviewOn` under `privacy.riskAssessment`.",
  },
  review: {
    da: "Er der kommet et forslag om årlig gennemgang, så svar dér. Ellers se filen igennem: Bruges integrationen stadig, og passer oplysningerne? Skriv dagen i `operation.reviewedOn` og den næste i `operation.nextReviewOn`.",
    en: "If a pull request about the yearly review has come, answer there. Otherwise look the file through: is the integration still used, and are the facts right? Write the day in `operation.reviewedOn` and the next in `operation.nextReviewOn`.",
  },
  certificate: {
    da: "Bestil et nyt certifikat, og få det installeret i god tid. Skriv den nye udløbsdato i `technical.certificateExpiresOn`.",
    en: "Order a new certificate and have it installed in good time. Write the new date of expiry in `technical.certificateExpiresOn`.",
  },
  "contract-end": {
    da: "Beslut, om kontrakten skal forlænges, i udbud igen eller stoppe. Skriv den nye slutdato i `endsOn` under `contracts`, eller sæt exitplanen i gang.",
    en: "Decide whether the contract is to be extended, tendered again or ended. Write the new end date in `endsOn` under `contracts`, or set the exit plan going.",
  },
  "contract-notice": {
    da: "Beslut, om kontrakten skal siges op. Efter denne dag kan den ikke længere siges op til udløb. Fortsætter I, så skriv den nye slutdato i `endsOn` under `contracts`.",
    en: "Decide whether to give notice on the contract. After this day it can no longer be ended on its end date. If you go on, write the new end date in `endsOn` under `contracts`.",
  },
  "exit-end": {
    da: "Følg exitplanen, og flyt integrationen til fasen exit. Skal den leve længere, så aftal det med systemejerne, og ret `exit.expectedEndOn`.",
    en: "Follow the exit plan and move the integration to the phase exit. If it is to live longer, settle that with the system owners and correct `exit.expectedEndOn`.",
  },
  "legacy-completion": {
    da: "Udfyld det, der mangler. Integrationens side på webstedet viser, hvad det er. Slet `legacy`, når alt er på plads. Kan I ikke nå det, så aftal en ny dato med IT & Digitalisering.",
    en: "Fill in what is missing; the integration's page on the site shows what it is. Delete `legacy` when everything is in place. If you cannot make it in time, agree on a new date with IT & Digitalisation.",
  },
  waiver: {
    da: "Er grunden til dispensationen væk, så slet den under `waivers`. Er den der stadig, så bed om en ny med en ny dato og en begrundelse.",
    en: "If the reason for the waiver is gone, delete it under `waivers`. If it is still there, ask for a new one with a new date and a reason.",
  },
  "system-end": {
    da: "Find ud af, hvad der skal ske med de integrationer, der bruger systemet: Flyt dem til afløseren, eller sæt deres exitplan i gang. Er datoen flyttet, så ret `endOfLifeOn`.",
    en: "Find out what is to happen to the integrations that use the system: move them to its successor, or set their exit plan going. If the date has moved, correct `endOfLifeOn`.",
  },
  "go-live": {
    da: "Er integrationen taget i brug, så flyt den til fasen drift, og skriv dagen i `implementation.liveOn`. Er den ikke, så aftal en ny dato, og ret `implementation.plannedGoLive`.",
    en: "If the integration is in use, move it to the phase operation and write the day in `implementation.liveOn`. If not, agree on a new date and correct `implementation.plannedGoLive`.",
  },
  "phase-stuck": {
    da: "Flyt integrationen videre. Kan den ikke komme videre nu, så sæt den på hold (`status: on-hold`), eller afvis den (`status: rejected`), og skriv hvorfor i `statusReason`.",
    en: "Move the integration on. If it cannot move now, put it on hold (`status: on-hold`) or reject it (`status: rejected`), and say why in `statusReason`.",
  },
};
