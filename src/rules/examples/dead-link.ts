import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const deadLinkExample: RuleExample = {
  shows: "body",
  wrong: "Løsningen er tegnet i [bilaget](../docs/loesning-gammel.md).",
  right: "Løsningen er tegnet i [bilaget](../docs/loesning.md).",
  at: { line: 1 },
};
