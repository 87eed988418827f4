import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const contractExpiredExample: RuleExample = {
  shows: "integration",
  wrong: `contracts:
  - { vendor: KMD A/S, form: new, signedOn: 2026-02-10, endsOn: 2026-10-31 }`,
  right: `contracts:
  - { vendor: KMD A/S, form: new, signedOn: 2026-02-10, endsOn: 2030-10-31 }`,
  at: ["contracts", 0, "endsOn"],
};
