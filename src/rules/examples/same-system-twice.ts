import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const sameSystemTwiceExample: RuleExample = {
  shows: "integration",
  wrong: `systems:
  - { id: kmd-nexus, role: source }
  - { id: kmd-nexus, role: target }`,
  right: `systems:
  - { id: kmd-nexus, role: source }
  - { id: sbsys, role: target }`,
  at: ["systems", 1, "id"],
};
