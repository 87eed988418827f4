import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const thirdCountryWithoutBasisExample: RuleExample = {
  shows: "integration",
  wrong: `privacy:
  thirdCountry: { transfer: yes, countries: [US], basis: scc }`,
  right: `privacy:
  thirdCountry: { transfer: yes, countries: [US], basis: scc, tiaOn: 2026-03-01 }`,
  at: ["privacy", "thirdCountry", "basis"],
};
