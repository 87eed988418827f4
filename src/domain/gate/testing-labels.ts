import type { SigningRole } from "../default-policy.ts";
import { governanceDefaults } from "../governance-defaults.ts";
import type { GovernanceFields, LabelNames } from "../governance-fields.ts";
import { roles, type SetLabel } from "./testing-situation.ts";

/** The usual roles, some held by others. */
export const holding = (
  more: Partial<GovernanceFields["roles"]>,
): { readonly roles: GovernanceFields["roles"] } => ({ roles: { ...roles, ...more } });

/** The usual label names, some the municipality's own. */
export const named = (more: Partial<LabelNames>): { readonly labels: LabelNames } => ({
  labels: { ...governanceDefaults.labels, ...more },
});

const signers: Readonly<Record<SigningRole, string>> = {
  requester: "visitation-leder",
  "source-owner": "nexus-ejer",
  "target-owner": "sbsys-ejer",
  it: "it-arkitekt",
  dpo: "dpo",
  contract: "kontrakt",
  security: "sikkerhed",
  operations: "drift",
  exceptions: "itchef",
};

/** The labels of some roles, each set by who holds it. */
export const signed = (...by: readonly SigningRole[]): readonly SetLabel[] =>
  by.map((role) => ({
    label: role === "exceptions" ? "exception/phase" : `approved/${role}`,
    by: signers[role],
  }));
