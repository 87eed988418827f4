import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const phaseStuckExample: RuleExample = {
  shows: "integration",
  wrong: `phase: clarification
status: active`,
  right: `phase: clarification
status: on-hold
statusReason: Venter på ny version af SBSYS.`,
  at: ["phase"],
  inPhaseSince: "2026-06-01",
};
