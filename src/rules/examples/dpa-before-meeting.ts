import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const dpaBeforeMeetingExample: RuleExample = {
  shows: "integration",
  wrong: `meetings:
  clarification: { heldOn: 2025-11-12 }
dpa:
  - { vendor: KMD A/S, decision: amend, decidedOn: 2025-11-03 }`,
  right: `meetings:
  clarification: { heldOn: 2025-11-12 }
dpa:
  - { vendor: KMD A/S, decision: amend, decidedOn: 2025-11-20 }`,
  at: ["dpa", 0, "decidedOn"],
};
