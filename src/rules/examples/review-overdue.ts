import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const reviewOverdueExample: RuleExample = {
  shows: "integration",
  wrong: "operation: { nextReviewOn: 2026-09-15 }",
  right: "operation: { nextReviewOn: 2027-09-15 }",
  at: ["operation", "nextReviewOn"],
};
