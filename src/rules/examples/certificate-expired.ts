import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const certificateExpiredExample: RuleExample = {
  shows: "integration",
  wrong: "technical: { certificateExpiresOn: 2026-11-01 }",
  right: "technical: { certificateExpiresOn: 2028-11-01 }",
  at: ["technical", "certificateExpiresOn"],
};
