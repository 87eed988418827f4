import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const countryInsideEeaExample: RuleExample = {
  shows: "integration",
  wrong: `privacy:
  thirdCountry: { transfer: yes, countries: [DE, US], basis: dpf }`,
  right: `privacy:
  thirdCountry: { transfer: yes, countries: [US], basis: dpf }`,
  at: ["privacy", "thirdCountry", "countries", 0],
};
