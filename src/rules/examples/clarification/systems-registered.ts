import type { RuleExample } from "../rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const clarificationSystemsRegisteredExample: RuleExample = {
  shows: "system",
  wrong: `id: kmd-nexus
name: KMD Nexus
vendor:`,
  right: `id: kmd-nexus
name: KMD Nexus
vendor: { name: KMD A/S, email: integrationer@kmd.example }`,
  at: ["systems", 0, "id"],
};
