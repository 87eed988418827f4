import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const exitEndNearExample: RuleExample = {
  shows: "integration",
  wrong: "exit: { expectedEndOn: 2027-03-31, leadTimeMonths: 6 }",
  right: "exit: { expectedEndOn: 2028-03-31, leadTimeMonths: 6 }",
  at: ["exit", "expectedEndOn"],
};
