import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const emptySectionExample: RuleExample = {
  shows: "body",
  wrong: `## Behov

> Skriv her: Hvilken opgave skal integrationen løse?`,
  right: `## Behov

Visitationen journaliserer hver afgørelse på borgerens sag.`,
  at: { line: 1 },
};
