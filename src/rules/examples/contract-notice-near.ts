import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const contractNoticeNearExample: RuleExample = {
  shows: "integration",
  wrong: `contracts:
  - { vendor: KMD A/S, form: new, signedOn: 2026-02-10, endsOn: 2027-07-31, noticeMonths: 6 }`,
  right: `contracts:
  - { vendor: KMD A/S, form: new, signedOn: 2026-02-10, endsOn: 2029-07-31, noticeMonths: 6 }`,
  at: ["contracts", 0, "endsOn"],
};
