import type { GovernanceFields } from "../../domain/governance-fields.ts";
import type { RuleContext, RuleProblem } from "../../domain/rule.ts";
import { isUnreadable } from "../shared/unreadable.ts";
import { suggestion } from "../shared/words.ts";

const kinds = ["integration", "system"] as const;

/**
 * Ids on the quiet list that nothing has, as long as the line holds: reminders would go on and nobody would know why. A warning,
 * since a line also outlives what it is about.
 */
export function unknownQuiet(
  { reminders }: GovernanceFields,
  { catalogue, today }: RuleContext,
): readonly RuleProblem[] {
  const known = { integration: catalogue.integrationById, system: catalogue.systemById };
  return reminders.quiet.flatMap((entry, index) =>
    kinds.flatMap((kind): RuleProblem[] => {
      const id = entry[kind];
      if (id === undefined || entry.until < today) return [];
      if (known[kind].has(id) || isUnreadable(kind, id, catalogue)) return [];
      const meant = suggestion(id, known[kind].keys());
      const [da, en] =
        kind === "system"
          ? [`Systemet "${id}"`, `The system "${id}"`]
          : [`Integrationen "${id}"`, `The integration "${id}"`];
      return [
        {
          severity: "warning",
          field: ["reminders", "quiet", index, kind],
          message: {
            da: `${da} findes ikke i kataloget, så linjen giver ingen ro.${meant.da} Ret id'et, eller slet linjen.`,
            en: `${en} is not in the catalogue, so the line keeps nothing quiet.${meant.en} Correct the id, or delete the line.`,
          },
        },
      ];
    }),
  );
}
