import { contractInForce } from "../../domain/contract-terms.ts";
import { isClosed } from "../../domain/liveness.ts";
import { vendorKey } from "../../domain/vendors.ts";
import { countsAsAgreement } from "../view/dpa-terms.ts";
import type { Column } from "./column.ts";

/** What an integration has with one vendor: what its contracts in force cost a year, and how many agreements are signed. */
export type VendorTerms = readonly [key: string, costs: readonly number[], signed: number];

/** With each vendor; nothing where it is closed. */
export const termsColumn: Column<readonly VendorTerms[]> = {
  name: "terms",
  behind: [],
  make: (_, { fields }) => {
    if (isClosed(fields)) return [];
    const { contracts = [], dpa = [] } = fields;
    const costs = new Map<string, number[]>();
    const signed = new Map<string, number>();
    for (const contract of contracts) {
      const { yearlyCostDkk } = contract;
      if (yearlyCostDkk === undefined || !contractInForce(contract, contracts)) continue;
      const key = vendorKey(contract.vendor);
      costs.set(key, [...(costs.get(key) ?? []), yearlyCostDkk]);
    }
    for (const entry of dpa) {
      const counts = entry.status === "signed" && countsAsAgreement(entry, dpa);
      const key = vendorKey(entry.vendor);
      if (counts) signed.set(key, (signed.get(key) ?? 0) + 1);
    }
    const keys = new Set([...costs.keys(), ...signed.keys()]);
    return Array.from(
      keys,
      (key): VendorTerms => [key, costs.get(key) ?? [], signed.get(key) ?? 0],
    );
  },
};
