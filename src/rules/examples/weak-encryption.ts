import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const weakEncryptionExample: RuleExample = {
  shows: "integration",
  wrong: "technical: { encryption: tls-1.0 }",
  right: "technical: { encryption: tls-1.2 }",
  at: ["technical", "encryption"],
};
