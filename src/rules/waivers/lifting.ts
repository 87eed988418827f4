import type { Waiver } from "../../domain/integration-fields.ts";
import type { RuleContext } from "../../domain/rule.ts";
import { rules } from "../index.ts";

// What cannot be read, or does not fit the schema, cannot be judged: no waiver makes it right.
const ofReading = ["yaml", "front-matter", "schema"];

const never: ReadonlySet<string> = new Set([
  ...ofReading,
  ...rules.filter(({ absolute, unwaivable }) => absolute || unwaivable).map(({ id }) => id),
]);

/** True for the rules that no waiver lifts. */
export const isUnwaivable = (rule: string): boolean => never.has(rule);

/** True through the last day of the waiver. */
export const isInForce = ({ until }: Waiver, { today }: Pick<RuleContext, "today">): boolean =>
  today <= until;

/** True when one of the waivers lifts the rule today. */
export const isLifted = (
  rule: string,
  waivers: readonly Waiver[],
  context: Pick<RuleContext, "today">,
): boolean =>
  !isUnwaivable(rule) &&
  waivers.some((waiver) => waiver.rule === rule && isInForce(waiver, context));
