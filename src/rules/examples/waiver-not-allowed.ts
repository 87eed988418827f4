import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const waiverNotAllowedExample: RuleExample = {
  shows: "integration",
  wrong: `waivers:
  - rule: dpa-after-live
    reason: Leverandøren underskriver i næste uge.
    until: 2027-02-28
    approvedBy: itchef@eksempelby.example`,
  right: "waivers: []",
  at: ["waivers", 0, "rule"],
};
