import type { Criterion, CriterionResult } from "../criterion.ts";
import type { SigningRole } from "../default-policy.ts";
import type { BilingualFinding } from "../finding.ts";
import type { Text } from "../language.ts";
import type { ReasonCode } from "./reason-code.ts";
import type { StepSubject, Transition } from "./transition.ts";

/** Why something is not as it should be; `text` is a full plain sentence that says what to do. */
export interface GateReason {
  readonly code: ReasonCode;
  readonly text: Text;
}

/** One way to fill a seat: a role, its label, and who holds it for this subject on the base branch. */
export interface SignatureOption {
  readonly role: SigningRole;
  readonly label: string;
  readonly holders: readonly string[];
  /** For whom: "KMD Nexus", "Visitationen"; untrusted. Missing where the role is the municipality's. */
  readonly of?: string;
  readonly email?: string;
}

/** One seat to be filled by one person: any option will do. `key` is stable over runs. */
export interface SignatureDemand {
  readonly key: string;
  readonly options: readonly [SignatureOption, ...SignatureOption[]];
}

/** What became of a demand. A refused signature was given, but does not count. */
export type SignatureState =
  | {
      readonly state: "valid";
      readonly demand: SignatureDemand;
      readonly role: SigningRole;
      readonly login: string;
      readonly via: "label" | "review";
      /** The label event's or the review's id. */
      readonly eventId: string;
    }
  | { readonly state: "missing"; readonly demand: SignatureDemand; readonly reason: GateReason }
  | {
      readonly state: "refused";
      readonly demand: SignatureDemand;
      readonly login: string | undefined;
      readonly label: string;
      readonly reason: GateReason;
    };

/** A criterion on the checklist. Only `unmet` closes. */
export interface CheckedCriterion {
  readonly criterion: Criterion;
  readonly state: "met" | "unmet" | "waived" | "deferred";
  readonly missing: CriterionResult["missing"];
  /** Line in the head's file to look at, where it is known. */
  readonly line?: number;
}

export interface GateStep {
  readonly subject: StepSubject;
  readonly transitions: readonly Transition[];
  /** Empty when nothing of it is up to criteria (a system, the governance file). */
  readonly criteria: readonly CheckedCriterion[];
  /** Errors of rules and schema on the subject's file at head; they close the step. */
  readonly findings: readonly BilingualFinding[];
  readonly signatures: readonly SignatureState[];
  /** Everything else that closes the step. */
  readonly reasons: readonly GateReason[];
  /** Facts that changed from base to head, in plain words. */
  readonly changes: readonly Text[];
  readonly open: boolean;
}

/** The verdict on a whole pull request. `reasons` are those that concern all of it. */
export interface GateDecision {
  readonly verdict: "open" | "closed" | "not-needed";
  readonly steps: readonly GateStep[];
  readonly reasons: readonly GateReason[];
  /** Evidence digest of the head: what a signature given now is bound to. */
  readonly digest: string;
  /** Labels that stand but count for nothing: taken off, so that the right person can set them. */
  readonly labelsToRemove: readonly string[];
}
