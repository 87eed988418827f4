import type { Text } from "../language.ts";
import type { Phase, Status } from "../phase.ts";
import type { SignedGate } from "./gate-policy.ts";

/** What a step is about. `path` is the file at head, or at base when the file is gone. */
export interface StepSubject {
  readonly kind: "integration" | "system" | "governance";
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** The id before, where the file was renamed. */
  readonly formerId?: string;
}

/**
 * What a pull request does that somebody must answer for.
 * - `started`: a new integration (at need; nobody signs)
 * - `forward`, `skipped`, `reversed`: the phase one on, several on, back
 * - `retired`, `revived`: into and out of `status: retired`
 * - `held`, `rejected`, `resumed`: the status, with a reason and no signature
 * - `exit-settled`, `contract-signed`, `dpa-not-required`: facts that bind, whatever the phase
 * - `legacy`: registered straight into operation, or the deadline moved
 * - `waiver`: a rule lifted for this integration, or lifted for longer
 * - `answerable`: other people or conditions than those who signed at gates already passed
 * - `removed`: the file is gone
 * - `system-registered`, `system-owners`, `system-removed`: who may sign for a system
 * - `system-vendor`, `system-hosting`: who delivers it and where it runs, and so who handles what it holds
 * - `governance`: who may sign at all
 */
export type TransitionKind =
  | "started"
  | "forward"
  | "skipped"
  | "reversed"
  | "retired"
  | "revived"
  | "held"
  | "rejected"
  | "resumed"
  | "exit-settled"
  | "contract-signed"
  | "dpa-not-required"
  | "legacy"
  | "waiver"
  | "answerable"
  | "removed"
  | "system-registered"
  | "system-owners"
  | "system-vendor"
  | "system-hosting"
  | "system-removed"
  | "governance";

/** Somebody heard again at gates already passed, and the facts that call them. */
export interface Hearing {
  /** The key of the seat. */
  readonly seat: string;
  /** What has grown, each as the end of a sentence; names in it are untrusted. */
  readonly because: readonly Text[];
}

export interface Transition {
  readonly kind: TransitionKind;
  readonly from?: { readonly phase: Phase; readonly status: Status };
  readonly to?: { readonly phase: Phase; readonly status: Status };
  /** The gates this leads through: their criteria are shown and their signatures asked. */
  readonly gates: readonly SignedGate[];
  /** Vendors, waived rules … that it is about; untrusted. */
  readonly about?: readonly string[];
  /** Of `answerable`: who is heard, and why. */
  readonly heard?: readonly Hearing[];
}
