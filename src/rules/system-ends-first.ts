import { dayText } from "../domain/dates.ts";
import { systemDeadlines } from "../domain/deadlines.ts";
import type { System } from "../domain/entry.ts";
import type { IntegrationFields } from "../domain/integration-fields.ts";
import { isStopped, lifeOf } from "../domain/liveness.ts";
import type { Rule, RuleContext, RuleProblem } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";

const label = ({ id, fields }: System): string => `${fields.name} (${id})`;

function endsBefore(system: System, end: string, plan: string): RuleProblem {
  const [on, planned] = [dayText(end), dayText(plan)];
  return {
    severity: "error",
    field: ["exit", "expectedEndOn"],
    message: {
      da: `${label(system)} udfases ${on.da}, men integrationen ventes først at ophøre ${planned.da}. Sæt exit.expectedEndOn til senest ${on.da}, eller ret systemets endOfLifeOn.`,
      en: `${label(system)} reaches its end of life on ${on.en}, but the integration is expected to end on ${planned.en}. Set exit.expectedEndOn to ${on.en} at the latest, or correct the system's endOfLifeOn.`,
    },
  };
}

function endsSoon(
  system: System,
  index: number,
  { catalogue, today }: RuleContext,
): RuleProblem | undefined {
  const [deadline] = systemDeadlines(system, catalogue, today);
  if (deadline === undefined || deadline.state === "later") return undefined;
  const on = dayText(deadline.on);
  const field = ["systems", index, "id"];
  if (deadline.state === "overdue")
    return {
      severity: "error",
      field,
      message: {
        da: `${label(system)} skulle være udfaset ${on.da}, men integrationen er ikke lukket. Flyt den til fasen Exit, eller ret systemets endOfLifeOn.`,
        en: `${label(system)} was to reach its end of life on ${on.en}, but the integration is not closed. Move it to the phase Exit, or correct the system's endOfLifeOn.`,
      },
    };
  return {
    severity: "warning",
    field,
    message: {
      da: `${label(system)} udfases ${on.da}, altså inden for 12 måneder. Beslut, om integrationen skal bygges om eller lukkes, og skriv datoen i exit.expectedEndOn.`,
      en: `${label(system)} reaches its end of life on ${on.en}, within 12 months. Decide whether the integration is to be rebuilt or closed, and write the date in exit.expectedEndOn.`,
    },
  };
}

function judge(
  fields: IntegrationFields,
  system: System,
  index: number,
  context: RuleContext,
): RuleProblem | undefined {
  const end = system.fields.endOfLifeOn;
  if (end === undefined) return undefined;
  const plan = fields.exit?.expectedEndOn;
  if (plan !== undefined && end < plan) return endsBefore(system, end, plan);
  const yearsAhead = Number(end.slice(0, 4)) - Number(context.today.slice(0, 4));
  if (yearsAhead > 1) return undefined;
  // In the exit phase the end is already being planned; only one that has passed is news.
  const isNews = fields.phase !== "exit" || end < context.today;
  return isNews ? endsSoon(system, index, context) : undefined;
}

/** An integration lives no longer than its systems. */
export const systemEndsFirst: Rule = {
  id: "system-ends-first",
  severity: "error",
  summary: {
    da: "Et system udfases før integrationen, eller inden for 12 måneder",
    en: "A system ends before the integration, or within 12 months",
  },
  explanation: {
    da: "En integration lever kun så længe som de systemer, den forbinder. Ventes den at vare længere end et af dem, holder planen ikke: det er en fejl. Udfases et system inden for 12 måneder, er det en advarsel, så der er tid til at bygge om eller lukke, og så ingen betaler for noget, der snart er væk.",
    en: "Integrations live as long as the systems they join are in operation. When the integration is expected to outlast one of them, the plan does not hold: that is an error. When a system ends within 12 months it is a warning, so that there is time to rebuild or close, and nobody pays for something that is soon gone.",
  },
  integration: ({ fields }, context) => {
    const { systems = [] } = fields;
    if (systems.length === 0 || lifeOf(fields) !== "active" || isStopped(fields)) return nothing;
    const found = systems.flatMap(({ id }, index) => {
      const system = context.catalogue.systemById.get(id);
      return system === undefined ? [] : (judge(fields, system, index, context) ?? []);
    });
    return found.length === 0 ? nothing : found;
  },
};
