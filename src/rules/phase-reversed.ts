import type { Rule } from "../domain/rule.ts";
import { exceptionMissing } from "./phases/exception-missing.ts";
import { findBefore } from "./phases/predecessor.ts";
import { gateBetween, stepsBetween } from "./phases/step.ts";
import { nothing } from "./shared/nothing.ts";

/** Base against head: no way back without a word. */
export const phaseReversed: Rule = {
  id: "phase-reversed",
  severity: "error",
  unwaivable: true,
  summary: {
    da: "Integrationen flyttes tilbage til en tidligere fase",
    en: "The integration is moved back to an earlier phase",
  },
  explanation: {
    da: "Det er tilladt at gå tilbage, men det skal stå, hvorfor: ellers ser det ud, som om den godkendte fase aldrig har været der. Få undtagelsesetiketten sat på pull requesten, og skriv begrundelsen i statusReason. De samme porte skal passeres igen. Skal integrationen vente, så skriv status: on-hold i stedet.",
    en: "Going back is allowed, but the history must say why: otherwise an approved phase looks as if it never happened. Get the exception label and write the reason in statusReason. The same gates must be passed again. If the integration is to wait, write status: on-hold instead.",
  },
  integration: (integration, context) => {
    const { base, catalogue } = context;
    if (base === undefined) return nothing;
    const before = findBefore(integration, catalogue, base);
    if (before.kind !== "known") return nothing;
    const { fields } = before.integration;
    if (stepsBetween(fields, integration.fields) >= 0) return nothing;
    const { from, to } = gateBetween(fields, integration.fields);
    const isRevived = fields.status === "retired" && integration.fields.status !== "retired";
    return exceptionMissing(
      integration,
      context,
      {
        what: {
          da: `Integrationen går tilbage fra ${from.da} til ${to.da}.`,
          en: `The integration goes back from ${from.en} to ${to.en}.`,
        },
        instead: { da: `Lad den blive i ${from.da}`, en: `Leave it in ${from.en}` },
      },
      isRevived ? ["status"] : ["phase"],
    );
  },
};
