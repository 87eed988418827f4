import type { RuleExample } from "../rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const agreementEveryVendorContractedExample: RuleExample = {
  shows: "integration",
  wrong: `contracts:
  - { vendor: KMD A/S, form: addendum }`,
  right: `contracts:
  - { vendor: KMD A/S, form: addendum }
  - { vendor: Ditmer A/S, form: existing-covers }`,
  at: ["contracts"],
};
