import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const dpaNotRequiredUnexplainedExample: RuleExample = {
  shows: "integration",
  wrong: `dpa:
  - { vendor: KMD A/S, decision: not-required, decidedOn: 2025-11-20 }`,
  right: `dpa:
  - vendor: KMD A/S
    decision: not-required
    decidedOn: 2025-11-20
    reason: Leverandøren har ingen adgang; kommunen driver selv systemet.`,
  at: ["dpa", 0, "decision"],
};
