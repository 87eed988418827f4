import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const exitLeadExceedsNoticeExample: RuleExample = {
  shows: "integration",
  wrong: `contracts:
  - { vendor: KMD A/S, form: new, noticeMonths: 6 }
exit: { leadTimeMonths: 9 }`,
  right: `contracts:
  - { vendor: KMD A/S, form: new, noticeMonths: 6 }
exit: { leadTimeMonths: 6 }`,
  at: ["exit", "leadTimeMonths"],
};
