import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const waiverExpiredExample: RuleExample = {
  shows: "integration",
  wrong: `exit: { leadTimeMonths: 9 }
waivers:
  - rule: exit-lead-exceeds-notice
    reason: Leverandøren har lovet længere varsel i den næste aftale.
    until: 2026-10-31
    approvedBy: itchef@eksempelby.example`,
  right: `exit: { leadTimeMonths: 9 }
waivers:
  - rule: exit-lead-exceeds-notice
    reason: Leverandøren har lovet længere varsel i den næste aftale.
    until: 2027-02-28
    approvedBy: itchef@eksempelby.example`,
  at: ["waivers", 0, "until"],
};
