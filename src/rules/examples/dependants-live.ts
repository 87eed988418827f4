import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const dependantsLiveExample: RuleExample = {
  shows: "other-integration",
  given: "phase: exit",
  wrong: `id: sbsys-digital-post
phase: operation
dependsOn: [nexus-sbsys-afgoerelser]`,
  right: `id: sbsys-digital-post
phase: operation
dependsOn: []`,
  at: ["phase"],
};
