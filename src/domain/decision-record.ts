import type { SigningRole } from "./default-policy.ts";
import type { TransitionKind } from "./gate/transition.ts";
import type { Phase, Status } from "./phase.ts";

/** Where an integration stood before a decision, or stands after it. */
export interface DecisionStand {
  readonly phase: Phase;
  readonly status: Status;
}

/** One person's label, as it stood when the pull request was merged. */
export interface DecisionSignature {
  readonly role: SigningRole;
  readonly login: string;
  /** GitHub's id of the event that set the label. */
  readonly eventId: string;
  /** When the label was set: ISO instant, by GitHub's clock. */
  readonly at: string;
}

/** One person's latest review, where it approves: how further owners of a role are heard. */
export interface DecisionApproval {
  readonly login: string;
  /** GitHub's id of the review. */
  readonly eventId: string;
  /** ISO instant, by GitHub's clock. */
  readonly at: string;
  /** The commit that was looked at; missing when the commit is gone. */
  readonly sha?: string;
}

/** What is the same for everything that one pull request did. */
export interface DecidedMerge {
  /** Of the whole pull request: a signature is bound to all that it changes. */
  readonly signatures: readonly DecisionSignature[];
  readonly approvals: readonly DecisionApproval[];
  /** What the gate's own status said on the head when it was merged; `unknown` where it had said nothing. */
  readonly gate: "open" | "closed" | "unknown";
  readonly pullRequest: number;
  /** Missing where the account is gone. */
  readonly author?: string;
  readonly mergedBy?: string;
  /** ISO instant, by GitHub's clock. */
  readonly mergedAt: string;
  readonly headSha: string;
  readonly mergeSha: string;
}

/** What a pull request did to one entry, and who answered for it. */
export interface Decision extends DecidedMerge {
  readonly subject: "integration" | "system" | "governance";
  /** Id of the integration or system; the path for governance. */
  readonly id: string;
  /** The id before, where the file was renamed. */
  readonly formerId?: string;
  readonly title: string;
  readonly kind: TransitionKind;
  readonly from?: DecisionStand;
  readonly to?: DecisionStand;
  /** Vendors, lifted rules … that it is about. */
  readonly about?: readonly string[];
  /** The evidence digest of the head: SHA-256, base64url without padding. */
  readonly digest: string;
}

/** A decision in its place in the log: one file on the branch `decision-log`. */
export interface DecisionRecord extends Decision {
  readonly version: 1;
  /** 1 for the first, without gaps. */
  readonly number: number;
  /** SHA-256 of the file before it, as `sha256sum` gives it; null for the first. */
  readonly previous: string | null;
}

/** The branch the log lies on. */
export const decisionLogBranch = "decision-log";

/** The folder on that branch. */
export const decisionFolder = "decisions";

/** Where a record lies on its branch: `decisions/000042.json`. */
export const decisionPath = (number: number): string =>
  `${decisionFolder}/${String(number).padStart(6, "0")}.json`;
