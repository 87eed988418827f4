import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const dateInFutureExample: RuleExample = {
  shows: "integration",
  wrong: `meetings:
  threeParty: { heldOn: 2027-01-07 }`,
  right: `meetings:
  threeParty: { heldOn: 2026-01-07 }`,
  at: ["meetings", "threeParty", "heldOn"],
};
