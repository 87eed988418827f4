import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const unknownReferenceExample: RuleExample = {
  shows: "integration",
  wrong: `systems:
  - { id: kmd-nexsus, role: source }
  - { id: sbsys, role: target }`,
  right: `systems:
  - { id: kmd-nexus, role: source }
  - { id: sbsys, role: target }`,
  at: ["systems", 0, "id"],
};
