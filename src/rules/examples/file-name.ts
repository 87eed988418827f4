import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const fileNameExample: RuleExample = {
  shows: "integration",
  wrong: "id: nexus-sbsys",
  right: "id: nexus-sbsys-afgoerelser",
  at: ["id"],
};
