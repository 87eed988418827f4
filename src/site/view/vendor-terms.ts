import { contractInForce, isPaidOn } from "../../domain/contract-terms.ts";
import { dpaInForce, dpaStatusOn, needsAgreement } from "../../domain/dpa-decisions.ts";
import type { Integration } from "../../domain/entry.ts";
import type { ContractTerms, DpaDecision } from "../../domain/integration-fields.ts";
import { isClosed } from "../../domain/liveness.ts";
import { vendorKey } from "../../domain/vendors.ts";
import type { VendorView } from "./vendors-view.ts";

export interface VendorContract {
  readonly integration: Integration;
  readonly contract: ContractTerms;
}
export interface VendorDpa {
  readonly integration: Integration;
  readonly entry: DpaDecision;
}

/** The vendor's contracts of integrations that are not closed; replaced ones are history. */
export const contractsWith = ({ integrations, key }: VendorView): readonly VendorContract[] =>
  integrations
    .filter(({ fields }) => !isClosed(fields))
    .flatMap((integration) => {
      const all = integration.fields.contracts ?? [];
      return all
        .filter((contract) => vendorKey(contract.vendor) === key && contractInForce(contract, all))
        .map((contract) => ({ integration, contract }));
    });

/** The vendor's data processing agreements of integrations that are not closed; replaced ones are history. */
export const dpasWith = ({ integrations, key }: VendorView): readonly VendorDpa[] =>
  integrations
    .filter(({ fields }) => !isClosed(fields))
    .flatMap((integration) => {
      const all = integration.fields.dpa ?? [];
      return all
        .filter(
          (entry) =>
            vendorKey(entry.vendor) === key &&
            (entry.decision === "not-required" || dpaInForce(entry, all)),
        )
        .map((entry) => ({ integration, entry }));
    });

/** How many of the vendor's agreements are signed and valid on a day. */
export const signedWith = (vendor: VendorView, today: string): number =>
  dpasWith(vendor).filter(
    ({ entry }) => needsAgreement(entry) && dpaStatusOn(entry, today) === "signed",
  ).length;

const hasEnded = ({ integration }: VendorContract): boolean =>
  typeof integration.fields.exit?.decommission?.contractsEndedOn === "string";

/** What those of the contracts that are paid for on a day cost a year together, in kroner. */
export const yearlyCost = (contracts: readonly VendorContract[], today: string): number =>
  contracts
    .filter((one) => isPaidOn(one.contract, today) && !hasEnded(one))
    .reduce((sum, { contract }) => sum + (contract.yearlyCostDkk ?? 0), 0);
