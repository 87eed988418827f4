import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const personalIdentifierExample: RuleExample = {
  shows: "integration",
  wrong: `operation:
  monitoring: "Log på køen med adgangskode: Efteraar2026!"`,
  right: `operation:
  monitoring: "Adgangskoden til køen ligger i kommunens nøgleboks."`,
  at: ["operation", "monitoring"],
};
