import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const contractBeforeMeetingExample: RuleExample = {
  shows: "integration",
  wrong: `meetings:
  threeParty: { heldOn: 2026-01-07 }
contracts:
  - { vendor: KMD A/S, form: new, signedOn: 2025-12-01 }`,
  right: `meetings:
  threeParty: { heldOn: 2026-01-07 }
contracts:
  - { vendor: KMD A/S, form: new, signedOn: 2026-02-10 }`,
  at: ["contracts", 0, "signedOn"],
};
