import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const waiverUnneededExample: RuleExample = {
  shows: "integration",
  wrong: `exit: { leadTimeMonths: 6 }
waivers:
  - rule: exit-lead-exceeds-notice
    reason: Leverandøren har lovet længere varsel i den næste aftale.
    until: 2027-02-28
    approvedBy: itchef@eksempelby.example`,
  right: `exit: { leadTimeMonths: 6 }
waivers: []`,
  at: ["waivers", 0, "rule"],
};
