import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const reuseLookupOldExample: RuleExample = {
  shows: "integration",
  wrong: `phase: agreement
reuse: { kitosCheckedOn: 2025-10-20 }`,
  right: `phase: agreement
reuse: { kitosCheckedOn: 2026-10-20 }`,
  at: ["reuse", "kitosCheckedOn"],
};
