import type { Integration } from "../../domain/entry.ts";
import type { FieldPath } from "../../domain/finding.ts";
import type { Text } from "../../domain/language.ts";
import type { RuleContext, RuleProblem } from "../../domain/rule.ts";
import { nearestField } from "../shared/stated.ts";

/** What was done, and what may be done without asking anybody. */
export interface LackingException {
  readonly what: Text;
  /** Half a sentence, as the label comes after it; missing where `what` says it already. */
  readonly instead?: Text;
}

const halves = (instead: Text | undefined, label: string): Text =>
  instead === undefined
    ? {
        da: `Ellers skal den, der må give undtagelser, sætte etiketten "${label}"`,
        en: `Otherwise somebody who may grant exceptions must set the label "${label}"`,
      }
    : {
        da: `${instead.da}, eller få etiketten "${label}" sat af den, der må give undtagelser`,
        en: `${instead.en}, or have the label "${label}" set by somebody who may grant exceptions`,
      };

/**
 * What a leap still lacks: the exception label, a reason in the file, or nothing. The label alone is not enough,
 * since nobody can read it in five years.
 */
export function exceptionMissing(
  integration: Integration,
  { catalogue, exceptions }: RuleContext,
  { what, instead }: LackingException,
  field: FieldPath,
): readonly RuleProblem[] {
  const label = catalogue.governance.labels["exception/phase"];
  const hasReason = (integration.fields.statusReason ?? "").trim() !== "";
  const hasLabel = exceptions?.has(integration.id) === true;
  if (hasLabel && hasReason) return [];
  const ask = halves(instead, label);
  const mend: Text = hasLabel
    ? {
        da: `Etiketten "${label}" er sat, men begrundelsen mangler: skriv den i statusReason.`,
        en: `The label "${label}" is set, but the reason is missing: write it in statusReason.`,
      }
    : {
        da: `${ask.da}, og ${instead === undefined ? "begrundelsen skal stå" : "skriv begrundelsen"} i statusReason.`,
        en: `${ask.en}, and ${instead === undefined ? "the reason must be" : "write the reason"} in statusReason.`,
      };
  return [
    {
      field: nearestField(integration, field),
      message: { da: `${what.da} ${mend.da}`, en: `${what.en} ${mend.en}` },
    },
  ];
}
