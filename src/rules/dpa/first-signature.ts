import { needsAgreement } from "../../domain/dpa-decisions.ts";
import type { FieldPath } from "../../domain/finding.ts";
import type { DpaDecision, DpaStatus } from "../../domain/integration-fields.ts";
import { vendorKey } from "../../domain/vendors.ts";

/** An agreement that has run out or was ended was signed once. */
const onceSigned: ReadonlySet<DpaStatus | undefined> = new Set(["signed", "expired", "terminated"]);

/** A vendor whose agreement is needed, and the day it was first signed, if it was. */
export interface NeededAgreement {
  readonly vendor: string;
  readonly signedOn?: string;
  /** Where the signature stands, or where it is missing. */
  readonly field: FieldPath;
}

function signature({ status, signedOn }: DpaDecision, today: string): string | undefined {
  return onceSigned.has(status) && signedOn !== undefined && signedOn <= today
    ? signedOn
    : undefined;
}

const missingField = ({ status, signedOn }: DpaDecision, index: number): FieldPath => {
  if (status !== undefined && !onceSigned.has(status)) return ["dpa", index, "status"];
  return signedOn === undefined ? ["dpa", index] : ["dpa", index, "signedOn"];
};

/** Every vendor with an agreement that is needed, each once, with the earliest signature. */
export function neededAgreements(
  dpa: readonly DpaDecision[],
  today: string,
): readonly NeededAgreement[] {
  const byVendor = new Map<string, NeededAgreement>();
  for (const [index, entry] of dpa.entries()) {
    if (!needsAgreement(entry)) continue;
    const key = vendorKey(entry.vendor);
    const known = byVendor.get(key);
    const signedOn = signature(entry, today);
    if (signedOn === undefined) {
      if (known === undefined)
        byVendor.set(key, { vendor: entry.vendor, field: missingField(entry, index) });
    } else if (known?.signedOn === undefined || signedOn < known.signedOn)
      byVendor.set(key, { vendor: entry.vendor, signedOn, field: ["dpa", index, "signedOn"] });
  }
  return [...byVendor.values()];
}
