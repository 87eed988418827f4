import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const dpaMissingExample: RuleExample = {
  shows: "integration",
  wrong: `systems:
  - { id: kmd-nexus, role: source }   # KMD A/S
  - { id: sbsys, role: target }       # Ditmer A/S
dpa:
  - vendor: KMD A/S
    decision: amend`,
  right: `systems:
  - { id: kmd-nexus, role: source }   # KMD A/S
  - { id: sbsys, role: target }       # Ditmer A/S
dpa:
  - vendor: KMD A/S
    decision: amend
  - vendor: Ditmer A/S
    decision: existing-covers`,
  at: ["dpa"],
};
