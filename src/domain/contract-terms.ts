import { addMonths } from "./dates.ts";
import type { ContractTerms } from "./integration-fields.ts";
import { vendorKey } from "./vendors.ts";

/** True for a new contract or an addendum, the two that need a settled exit first; a form not stated counts as such. */
export const isNewCommitment = ({ form }: ContractTerms): boolean => form !== "existing-covers";

/** The last day on which notice can still be given so that the contract ends on `endsOn`: that many months before it. */
export function lastDayOfNotice({ endsOn, noticeMonths }: ContractTerms): string | undefined {
  return endsOn === undefined || noticeMonths === undefined
    ? undefined
    : addMonths(endsOn, -noticeMonths);
}

const endOf = ({ endsOn }: ContractTerms): string => endsOn ?? "9999-12-31";

/** True for an addendum that was signed after `other`: it stands beside what it adds to, and ends on its own day. */
const isAddedTo = ({ form, signedOn }: ContractTerms, other: ContractTerms): boolean =>
  form === "addendum" &&
  other.form !== "addendum" &&
  signedOn !== undefined &&
  other.signedOn !== undefined &&
  signedOn > other.signedOn;

/** True for a contract whose dates still oblige: no later one with the same vendor that is signed lasts longer. */
export const contractInForce = (contract: ContractTerms, all: readonly ContractTerms[]): boolean =>
  all.length === 1 ||
  !all.some(
    (other) =>
      other !== contract &&
      other.signedOn !== undefined &&
      vendorKey(other.vendor) === vendorKey(contract.vendor) &&
      endOf(other) > endOf(contract) &&
      !isAddedTo(contract, other),
  );

/** True for a contract that is paid for on a day: signed, begun and not ended. */
export const isPaidOn = ({ signedOn, startsOn, endsOn }: ContractTerms, today: string): boolean =>
  signedOn !== undefined && (startsOn ?? today) <= today && (endsOn ?? today) >= today;
