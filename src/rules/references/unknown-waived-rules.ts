import type { Integration } from "../../domain/entry.ts";
import type { RuleContext, RuleProblem } from "../../domain/rule.ts";
import { nothing } from "../shared/nothing.ts";
import { suggestion } from "../shared/words.ts";

/** Waivers for a rule or gate criterion that does not exist. */
export function unknownWaivedRules(
  { fields }: Integration,
  { knownRules }: RuleContext,
): readonly RuleProblem[] {
  const { waivers = [] } = fields;
  if (waivers.length === 0) return nothing;
  return waivers.flatMap(({ rule }, index): RuleProblem[] => {
    if (knownRules.has(rule)) return [];
    const meant = suggestion(rule, knownRules);
    return [
      {
        field: ["waivers", index, "rule"],
        message: {
          da: `Reglen "${rule}" findes ikke, så dispensationen virker ikke.${meant.da} Skriv reglens id, som det står i fundet.`,
          en: `There is no rule "${rule}", so the waiver has no effect.${meant.en} Write the rule's id as the finding shows it.`,
        },
      },
    ];
  });
}
