import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const elementNotNeededExample: RuleExample = {
  shows: "integration",
  wrong: `need:
  data: [navn]
dataFlow:
  elements:
    - { name: navn, category: ordinary }
    - { name: civilstand, category: ordinary }`,
  right: `need:
  data: [navn]
dataFlow:
  elements:
    - { name: navn, category: ordinary }`,
  at: ["dataFlow", "elements", 1, "name"],
};
