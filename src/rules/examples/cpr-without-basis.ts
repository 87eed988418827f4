import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const cprWithoutBasisExample: RuleExample = {
  shows: "integration",
  wrong: `dataFlow:
  elements:
    - { name: cpr-nummer, category: confidential, cpr: true }
privacy:
  cprBasis:`,
  right: `dataFlow:
  elements:
    - { name: cpr-nummer, category: confidential, cpr: true }
privacy:
  cprBasis: databeskyttelsesloven-11-1`,
  at: ["privacy"],
};
