import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const hiddenSectionExample: RuleExample = {
  shows: "body",
  given: "{ phase: need, status: active }",
  wrong: `**Behov**

Visitationen journaliserer hver afgørelse på borgerens sag.`,
  right: `## Behov

Visitationen journaliserer hver afgørelse på borgerens sag.`,
  at: { line: 1 },
};
