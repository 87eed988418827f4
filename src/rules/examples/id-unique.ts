import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const idUniqueExample: RuleExample = {
  shows: "integration",
  wrong: "replaces: [nexus-sbsys-afgoerelser]",
  right: "replaces: [nexus-sbsys-breve]",
  at: ["replaces", 0],
};
