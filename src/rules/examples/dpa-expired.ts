import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const dpaExpiredExample: RuleExample = {
  shows: "integration",
  wrong: `dpa:
  - { vendor: KMD A/S, decision: new, status: signed, signedOn: 2024-11-01, validUntil: 2026-10-31 }`,
  right: `dpa:
  - { vendor: KMD A/S, decision: new, status: signed, signedOn: 2024-11-01, validUntil: 2030-10-31 }`,
  at: ["dpa", 0, "validUntil"],
};
