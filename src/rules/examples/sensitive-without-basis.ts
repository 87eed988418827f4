import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const sensitiveWithoutBasisExample: RuleExample = {
  shows: "integration",
  wrong: `privacy:
  legalBasis: { article6: [6-1-e], article9: [] }`,
  right: `privacy:
  legalBasis: { article6: [6-1-e], article9: [9-2-f] }`,
  at: ["privacy", "legalBasis", "article9"],
};
