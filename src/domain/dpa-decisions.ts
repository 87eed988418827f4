import type { DpaDecision, DpaStatus } from "./integration-fields.ts";
import { vendorKey } from "./vendors.ts";

/** True when the decision says that an agreement must be in place; a decision not taken yet counts as such. */
export const needsAgreement = ({ decision }: DpaDecision): boolean => decision !== "not-required";

/** How an agreement stands on a day: signed only as long as it is valid, and undecided where nobody has said. */
export const dpaStatusOn = ({ status, validUntil }: DpaDecision, today: string): DpaStatus =>
  status === "signed" && validUntil !== undefined && validUntil < today
    ? "expired"
    : (status ?? "undecided");

const endOf = ({ validUntil }: DpaDecision): string => validUntil ?? "9999-12-31";

/** True when another signed agreement with the same vendor lasts longer, so that this one is history. */
const isSuperseded = (entry: DpaDecision, all: readonly DpaDecision[]): boolean =>
  all.some(
    (other) =>
      other !== entry &&
      other.status === "signed" &&
      needsAgreement(other) &&
      vendorKey(other.vendor) === vendorKey(entry.vendor) &&
      (endOf(other) > endOf(entry) || entry.status === "expired" || entry.status === "terminated"),
  );

/** True for an agreement whose dates still oblige: needed, and not replaced by a later one with the same vendor. */
export const dpaInForce = (entry: DpaDecision, all: readonly DpaDecision[]): boolean =>
  needsAgreement(entry) && (all.length === 1 || !isSuperseded(entry, all));
