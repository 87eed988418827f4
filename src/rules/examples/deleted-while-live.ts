import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const deletedWhileLiveExample: RuleExample = {
  shows: "deletion",
  before: "phase: operation",
  wrong: "# –",
  right: `phase: exit
status: retired
statusReason: Erstattet af en ny integration.`,
  at: { line: 1 },
};
