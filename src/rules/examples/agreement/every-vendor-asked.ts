import type { RuleExample } from "../rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const agreementEveryVendorAskedExample: RuleExample = {
  shows: "integration",
  wrong: `phase: agreement
reuse:
  enquiries:
    - { vendor: KMD A/S, askedOn: 2025-10-21 }`,
  right: `phase: agreement
reuse:
  enquiries:
    - { vendor: KMD A/S, askedOn: 2025-10-21 }
    - { vendor: Ditmer A/S, askedOn: 2025-10-21 }`,
  at: ["reuse", "enquiries"],
};
