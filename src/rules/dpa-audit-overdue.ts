import { dayText } from "../domain/dates.ts";
import { isLive } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { deadlinesIn } from "./shared/deadlines-in.ts";
import { nothing } from "./shared/nothing.ts";

/** The controller looks after its processors. */
export const dpaAuditOverdue: Rule = {
  id: "dpa-audit-overdue",
  severity: "warning",
  summary: {
    da: "Tilsynet med en databehandler er ikke ført til tiden",
    en: "The audit of a data processor is overdue",
  },
  explanation: {
    da: "Den dataansvarlige skal sikre sig og kunne vise, at databehandleren overholder aftalen (databeskyttelsesforordningens artikel 5, stk. 2, og artikel 28; Datatilsynets vejledning om tilsyn). Før tilsynet, og skriv datoen for det næste i nextAuditOn.",
    en: "The controller must make sure, and be able to show, that the processor keeps the agreement (Articles 5(2) and 28 of the GDPR; the Danish Data Protection Agency's guidance on audits). Carry out the audit and write the date of the next in nextAuditOn.",
  },
  integration: (integration, context) => {
    if (integration.fields.dpa === undefined || !isLive(integration.fields)) return nothing;
    return deadlinesIn(integration, context, "dpa-audit", "overdue").map(
      ({ on, vendor, field }) => {
        const date = dayText(on);
        return {
          field,
          message: {
            da: `Tilsynet med ${vendor} skulle være ført ${date.da}. Før det, og skriv datoen for det næste i nextAuditOn.`,
            en: `The audit of ${vendor} was due on ${date.en}. Carry it out, and write the date of the next in nextAuditOn.`,
          },
        };
      },
    );
  },
};
