import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const legacyTooFarExample: RuleExample = {
  shows: "integration",
  wrong: "legacy: { completeBy: 2031-12-31 }",
  right: "legacy: { completeBy: 2027-06-30 }",
  at: ["legacy", "completeBy"],
};
