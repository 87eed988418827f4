import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const dpaAuditOverdueExample: RuleExample = {
  shows: "integration",
  wrong: `dpa:
  - { vendor: KMD A/S, decision: new, status: signed, signedOn: 2024-11-01, nextAuditOn: 2026-09-01 }`,
  right: `dpa:
  - { vendor: KMD A/S, decision: new, status: signed, signedOn: 2024-11-01, nextAuditOn: 2027-09-01 }`,
  at: ["dpa", 0, "nextAuditOn"],
};
