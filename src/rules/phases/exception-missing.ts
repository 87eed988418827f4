import type { Integration } from "../../domain/entry.ts";
import type { FieldPath } from "../../domain/finding.ts";
import type { Text } from "../../domain/language.ts";
import type { RuleContext, RuleProblem } from "../../domain/rule.ts";
import { nearestField } from "../shared/stated.ts";

/**
 * What a leap still lacks: the exception label, a reason in the file, or nothing. The label alone is not enough,
 * since nobody can read it in five years.
 */
export function exceptionMissing(
  integration: Integration,
  { catalogue, exceptions }: RuleContext,
  what: Text,
  field: FieldPath,
): readonly RuleProblem[] {
  const label = catalogue.governance.labels["exception/phase"];
  const hasReason = (integration.fields.statusReason ?? "").trim() !== "";
  const hasLabel = exceptions?.has(integration.id) === true;
  if (hasLabel && hasReason) return [];
  const mend: Text = hasLabel
    ? {
        da: `Etiketten "${label}" er sat, men begrundelsen mangler: skriv den i statusReason.`,
        en: `The label "${label}" is set, but the reason is missing: write it in statusReason.`,
      }
    : {
        da: `Tag ét trin ad gangen, eller få etiketten "${label}" sat af den, der må give undtagelser, og skriv begrundelsen i statusReason.`,
        en: `Take one step at a time, or have the label "${label}" set by somebody who may grant exceptions, and write the reason in statusReason.`,
      };
  return [
    {
      field: nearestField(integration, field),
      message: { da: `${what.da} ${mend.da}`, en: `${what.en} ${mend.en}` },
    },
  ];
}
