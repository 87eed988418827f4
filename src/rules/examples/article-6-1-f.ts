import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const article61FExample: RuleExample = {
  shows: "integration",
  wrong: `privacy:
  legalBasis: { article6: [6-1-f] }`,
  right: `privacy:
  legalBasis: { article6: [6-1-e] }`,
  at: ["privacy", "legalBasis", "article6", 0],
};
