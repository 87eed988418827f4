import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const systemEndsFirstExample: RuleExample = {
  shows: "integration",
  wrong: "exit: { expectedEndOn: 2032-06-30 }",
  right: "exit: { expectedEndOn: 2031-06-30 }",
  at: ["exit", "expectedEndOn"],
};
