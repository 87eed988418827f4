import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const personalMailboxExample: RuleExample = {
  shows: "integration",
  wrong: `owners:
  technical: { email: mette.hansen@eksempelby.example }`,
  right: `owners:
  technical: { email: digitalisering@eksempelby.example }`,
  at: ["owners", "technical", "email"],
};
