import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const reuseUnansweredExample: RuleExample = {
  shows: "integration",
  wrong: `reuse:
  enquiries:
    - { vendor: KMD A/S, askedOn: 2025-10-21, answeredOn: 2025-10-27, answer: delivered-before }
    - { vendor: Ditmer A/S, askedOn: 2025-10-21 }`,
  right: `reuse:
  enquiries:
    - { vendor: KMD A/S, askedOn: 2025-10-21, answeredOn: 2025-10-27, answer: delivered-before }
    - { vendor: Ditmer A/S, askedOn: 2025-10-21, answeredOn: 2025-11-03, answer: not-delivered }`,
  at: ["reuse", "enquiries", 1],
};
