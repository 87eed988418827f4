import type { Catalogue } from "../../domain/catalogue.ts";
import { dpaInForce, dpaStatusOn } from "../../domain/dpa-decisions.ts";
import type { Integration } from "../../domain/entry.ts";
import type { DpaStatus } from "../../domain/integration-fields.ts";
import { isLive } from "../../domain/liveness.ts";
import { involvedVendors, vendorKey } from "../../domain/vendors.ts";

/** A vendor that data move to today without an agreement that holds. */
export interface MissingAgreement {
  readonly integration: Integration;
  readonly vendor: string;
  readonly status: DpaStatus;
  readonly reason: string | undefined;
}

function ofIntegration(
  integration: Integration,
  catalogue: Catalogue,
  today: string,
): readonly MissingAgreement[] {
  const { dpa = [] } = integration.fields;
  const decided = new Set(dpa.map(({ vendor }) => vendorKey(vendor)));
  const unsigned = dpa
    .filter((entry) => dpaInForce(entry, dpa))
    .map((entry) => ({
      integration,
      vendor: entry.vendor,
      status: dpaStatusOn(entry, today),
      reason: entry.reason,
    }))
    .filter(({ status }) => status !== "signed");
  const unheard = involvedVendors(integration, catalogue)
    .filter(({ key }) => !decided.has(key))
    .map(({ name }) => ({
      integration,
      vendor: name,
      status: "undecided" as const,
      reason: undefined,
    }));
  return [...unsigned, ...unheard];
}

/**
 * Agreements that data move without today: of running integrations that process personal data, those not signed, those whose last day
 * has passed, and every vendor on which nobody has decided. An integration that was registered with nothing but its systems is among them.
 */
export const missingAgreements = (
  entries: readonly Integration[],
  catalogue: Catalogue,
  today: string,
): readonly MissingAgreement[] =>
  entries
    .filter(({ fields }) => isLive(fields))
    .flatMap((integration) => ofIntegration(integration, catalogue, today));
