import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const privacyContradictionExample: RuleExample = {
  shows: "integration",
  wrong: `dataFlow:
  elements:
    - { name: navn, category: ordinary }
privacy:
  personalData: false`,
  right: `dataFlow:
  elements:
    - { name: navn, category: ordinary }
privacy:
  personalData: true`,
  at: ["privacy", "personalData"],
};
