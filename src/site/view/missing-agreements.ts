import type { Catalogue } from "../../domain/catalogue.ts";
import { dpaInForce } from "../../domain/dpa-decisions.ts";
import type { Integration } from "../../domain/entry.ts";
import type { DpaDecision, DpaStatus } from "../../domain/integration-fields.ts";
import { isLive } from "../../domain/liveness.ts";
import { involvedVendors, vendorKey } from "../../domain/vendors.ts";

/** A vendor that data move to today without an agreement that holds. */
export interface AgreementLack {
  readonly vendor: string;
  readonly status: DpaStatus;
  readonly reason: string | undefined;
}

function statusOn({ status, validUntil }: DpaDecision, today: string): DpaStatus {
  if (status === "signed" && validUntil !== undefined && validUntil < today) return "expired";
  return status ?? "undecided";
}

/**
 * Agreements that data move without today in an integration that processes personal data: none where it does not run; those not signed, those whose last day
 * has passed, and every vendor on which nobody has decided. What was registered with nothing but its systems lacks these too.
 */
export function lackingAgreements(
  integration: Integration,
  catalogue: Catalogue,
  today: string,
): readonly AgreementLack[] {
  if (!isLive(integration.fields)) return [];
  const { dpa = [] } = integration.fields;
  const decided = new Set(dpa.map(({ vendor }) => vendorKey(vendor)));
  const unsigned = dpa
    .filter((entry) => dpaInForce(entry, dpa))
    .map((entry) => ({
      vendor: entry.vendor,
      status: statusOn(entry, today),
      reason: entry.reason,
    }))
    .filter(({ status }) => status !== "signed");
  const unheard = involvedVendors(integration, catalogue)
    .filter(({ key }) => !decided.has(key))
    .map(({ name }) => ({
      vendor: name,
      status: "undecided" as const,
      reason: undefined,
    }));
  return [...unsigned, ...unheard];
}
