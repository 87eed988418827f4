import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const certificateExpiresSoonExample: RuleExample = {
  shows: "integration",
  wrong: "technical: { certificateExpiresOn: 2026-12-31 }",
  right: "technical: { certificateExpiresOn: 2028-12-31 }",
  at: ["technical", "certificateExpiresOn"],
};
