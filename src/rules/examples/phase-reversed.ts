import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const phaseReversedExample: RuleExample = {
  shows: "integration",
  before: "phase: operation",
  wrong: "phase: agreement",
  right: `phase: operation
status: on-hold
statusReason: Venter på ny version af SBSYS.`,
  at: ["phase"],
};
