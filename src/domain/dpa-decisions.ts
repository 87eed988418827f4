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

/** True for a change to `other`, signed after it: it stands beside what it changes, and where it names no end of its own, it ends with it. */
const isChangeTo = (entry: DpaDecision, other: DpaDecision): boolean =>
  entry.decision === "amend" &&
  other.decision !== "amend" &&
  entry.signedOn !== undefined &&
  other.signedOn !== undefined &&
  entry.signedOn > other.signedOn;

const followsTheEndOf = (entry: DpaDecision, other: DpaDecision): boolean =>
  entry.validUntil === undefined && isChangeTo(entry, other);

/** True when another signed agreement with the same vendor lasts longer, so that this one is history. */
const isSuperseded = (entry: DpaDecision, all: readonly DpaDecision[]): boolean =>
  all.some(
    (other) =>
      other !== entry &&
      other.status === "signed" &&
      needsAgreement(other) &&
      vendorKey(other.vendor) === vendorKey(entry.vendor) &&
      !isChangeTo(entry, other) &&
      !followsTheEndOf(other, entry) &&
      (endOf(other) > endOf(entry) || entry.status === "expired" || entry.status === "terminated"),
  );

/** True for an agreement whose dates still oblige: needed, and not replaced by a later one with the same vendor. */
export const dpaInForce = (entry: DpaDecision, all: readonly DpaDecision[]): boolean =>
  needsAgreement(entry) && (all.length === 1 || !isSuperseded(entry, all));
