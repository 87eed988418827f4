import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const dpaAfterLiveExample: RuleExample = {
  shows: "integration",
  wrong: `dpa:
  - { vendor: KMD A/S, decision: new, status: signed, signedOn: 2026-06-15 }
implementation: { liveOn: 2026-06-08 }`,
  right: `dpa:
  - { vendor: KMD A/S, decision: new, status: signed, signedOn: 2026-06-01 }
implementation: { liveOn: 2026-06-08 }`,
  at: ["dpa", 0, "signedOn"],
};
