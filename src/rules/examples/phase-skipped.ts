import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const phaseSkippedExample: RuleExample = {
  shows: "integration",
  before: "phase: need",
  wrong: "phase: agreement",
  right: "phase: parties",
  at: ["phase"],
};
