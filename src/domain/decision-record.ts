import type { SigningRole } from "./default-policy.ts";
import type { TransitionKind } from "./gate/transition.ts";
import type { Phase, Status } from "./phase.ts";

/** Where an integration stood before a decision, or stands after it. */
export interface DecisionStand {
  readonly phase: Phase;
  readonly status: Status;
}

/** One person's word, as it stood when the pull request was merged. */
export interface DecisionSignature {
  readonly role: SigningRole;
  readonly login: string;
  /** GitHub's id of the event that set the label. */
  readonly eventId: string;
  /** When the label was set: ISO instant, by GitHub's clock. */
  readonly at: string;
}

/** What a pull request did to one entry, whoever answered for it: one file on the branch `decision-log`. */
export interface Decision {
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
  readonly signatures: readonly DecisionSignature[];
  /** What the gate's own status said on the head when it was merged; `unknown` where it had said nothing. */
  readonly gate: "open" | "closed" | "unknown";
  readonly pullRequest: number;
  /** Nobody where the account is gone. */
  readonly author?: string;
  readonly mergedBy?: string;
  /** ISO instant, by GitHub's clock. */
  readonly mergedAt: string;
  readonly headSha: string;
  readonly mergeSha: string;
  /** The evidence digest of the head: SHA-256, base64url without padding. */
  readonly digest: string;
}

/** A decision in its place in the log. */
export interface DecisionRecord extends Decision {
  readonly version: 1;
  /** 1 for the first, without gaps. */
  readonly number: number;
  /** SHA-256 of the file before it, as `sha256sum` gives it; nothing stands before the first. */
  readonly previous: string | null;
}

/** The branch the log lies on. */
export const decisionLogBranch = "decision-log";

/** Where a record lies on its branch: `decisions/000042.json`. */
export const decisionPath = (number: number): string =>
  `decisions/${String(number).padStart(6, "0")}.json`;
