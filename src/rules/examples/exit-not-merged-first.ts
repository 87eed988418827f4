import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const exitNotMergedFirstExample: RuleExample = {
  shows: "integration",
  before: `phase: agreement
contracts:
  - { vendor: KMD A/S, form: new }
exit: { status: draft }`,
  wrong: `phase: agreement
contracts:
  - { vendor: KMD A/S, form: new, signedOn: 2026-02-10 }
exit: { status: settled, settledOn: 2026-01-22 }`,
  right: `phase: agreement
contracts:
  - { vendor: KMD A/S, form: new }
exit: { status: settled, settledOn: 2026-01-22 }`,
  at: ["contracts", 0, "signedOn"],
};
