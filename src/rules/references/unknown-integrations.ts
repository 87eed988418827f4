import type { Integration } from "../../domain/entry.ts";
import type { RuleContext, RuleProblem } from "../../domain/rule.ts";
import { nothing } from "../shared/nothing.ts";
import { isUnreadable } from "../shared/unreadable.ts";
import { suggestion } from "../shared/words.ts";

/** Ids under `dependsOn` that no integration has, and an integration that depends on itself. */
export function unknownIntegrations(
  { fields }: Integration,
  { catalogue }: RuleContext,
): readonly RuleProblem[] {
  const { dependsOn = [] } = fields;
  const isFine = (id: string): boolean => id !== fields.id && catalogue.integrationById.has(id);
  if (dependsOn.every(isFine)) return nothing;
  return dependsOn.flatMap((id, index): RuleProblem[] => {
    const field = ["dependsOn", index];
    if (id === fields.id)
      return [
        {
          field,
          message: {
            da: `Integrationen kan ikke afhænge af sig selv. Slet "${id}" under "dependsOn".`,
            en: `The integration cannot depend on itself. Delete "${id}" under "dependsOn".`,
          },
        },
      ];
    if (catalogue.integrationById.has(id) || isUnreadable("integration", id, catalogue)) return [];
    const meant = suggestion(id, catalogue.integrationById.keys());
    return [
      {
        field,
        message: {
          da: `Integrationen "${id}" findes ikke i kataloget.${meant.da} Ret id'et, eller slet linjen under "dependsOn".`,
          en: `The integration "${id}" is not in the catalogue.${meant.en} Correct the id, or delete the line under "dependsOn".`,
        },
      },
    ];
  });
}
