import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const productionTestDataExample: RuleExample = {
  shows: "integration",
  wrong: `technical: { testData: production }
privacy:
  riskAssessment:`,
  right: `technical: { testData: production }
privacy:
  riskAssessment: { level: medium, assessedOn: 2026-03-12 }`,
  at: ["technical", "testData"],
};
