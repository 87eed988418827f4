import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const ownerMissingExample: RuleExample = {
  shows: "system",
  wrong: `id: kmd-nexus
name: KMD Nexus
owner: { unit: Omsorg, email: systemejer.omsorg@eksempelby.example }
manager:`,
  right: `id: kmd-nexus
name: KMD Nexus
owner: { unit: Omsorg, email: systemejer.omsorg@eksempelby.example }
manager: { unit: Omsorg, email: systemforvalter.omsorg@eksempelby.example }`,
  at: [],
};
