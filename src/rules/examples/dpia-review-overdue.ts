import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const dpiaReviewOverdueExample: RuleExample = {
  shows: "integration",
  wrong: `privacy:
  dpia: { completedOn: 2024-03-20, reviewOn: 2026-03-20 }`,
  right: `privacy:
  dpia: { completedOn: 2026-03-18, reviewOn: 2028-03-20 }`,
  at: ["privacy", "dpia", "reviewOn"],
};
