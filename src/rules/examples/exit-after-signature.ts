import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const exitAfterSignatureExample: RuleExample = {
  shows: "integration",
  wrong: `contracts:
  - { vendor: KMD A/S, form: new, signedOn: 2026-02-10 }
exit: { status: settled, settledOn: 2026-03-01 }`,
  right: `contracts:
  - { vendor: KMD A/S, form: new, signedOn: 2026-02-10 }
exit: { status: settled, settledOn: 2026-01-22 }`,
  at: ["contracts", 0, "signedOn"],
};
