import { formatDate } from "../dates.ts";
import type { Integration } from "../entry.ts";
import type { Problem } from "../finding.ts";
import { isLive } from "../liveness.ts";
import { sameVendor, vendorMatchKey } from "../matching/vendor-key.ts";
import type { DriftView } from "./drift-view.ts";
import type { KitosContract } from "./snapshot.ts";

const hasEnded = ({ terminatedOn, valid, validTo }: KitosContract, today: string): boolean =>
  valid === false ||
  (terminatedOn !== undefined && terminatedOn <= today) ||
  (validTo !== undefined && validTo < today);

/** Contracts that hold here and have ended in KITOS, or that end on another day there. */
export function contractDrift(integration: Integration, view: DriftView): readonly Problem[] {
  if (!isLive(integration.fields)) return [];
  const { today } = view;
  const all = [...new Set(view.usagesOf(integration).flatMap(view.contractsOn))];
  return (integration.fields.contracts ?? []).flatMap(
    ({ vendor, endsOn, signedOn }, place): readonly Problem[] => {
      const theirs = all.filter(({ supplier = "" }) =>
        sameVendor(vendorMatchKey(supplier), vendorMatchKey(vendor)),
      );
      const [first] = theirs;
      if (first === undefined || signedOn === undefined) return [];
      const names = theirs.map(({ name }) => `"${name}"`).join(", ");
      const runsHere = endsOn === undefined || endsOn >= today;
      if (runsHere && theirs.every((contract) => hasEnded(contract, today)))
        return [
          {
            rule: "kitos-contract-differs",
            severity: "warning",
            field: ["contracts", place],
            message: {
              da: `Kontrakten med ${vendor} løber her, men er ophørt eller ugyldig i KITOS (${names}).`,
              en: `The contract with ${vendor} runs here, but has ended or is not valid in KITOS (${names}).`,
            },
          },
        ];
      if (theirs.length !== 1 || endsOn === undefined || first.validTo === undefined) return [];
      if (first.validTo === endsOn) return [];
      return [
        {
          rule: "kitos-contract-differs",
          severity: "info",
          field: ["contracts", place, "endsOn"],
          message: {
            da: `Kontrakten med ${vendor} udløber den ${formatDate(endsOn, "da")} her og den ${formatDate(first.validTo, "da")} i KITOS (${names}).`,
            en: `The contract with ${vendor} ends on ${formatDate(endsOn, "en")} here and on ${formatDate(first.validTo, "en")} in KITOS (${names}).`,
          },
        },
      ];
    },
  );
}
