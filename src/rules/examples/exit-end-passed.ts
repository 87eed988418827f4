import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const exitEndPassedExample: RuleExample = {
  shows: "integration",
  wrong: "exit: { expectedEndOn: 2026-10-31 }",
  right: "exit: { expectedEndOn: 2028-10-31 }",
  at: ["exit", "expectedEndOn"],
};
