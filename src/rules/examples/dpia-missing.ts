import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const dpiaMissingExample: RuleExample = {
  shows: "integration",
  wrong: `privacy:
  dpia: { decision: required, completedOn: 2026-07-01 }
implementation: { liveOn: 2026-06-08 }`,
  right: `privacy:
  dpia: { decision: required, completedOn: 2026-05-01 }
implementation: { liveOn: 2026-06-08 }`,
  at: ["privacy", "dpia", "completedOn"],
};
