import type { PeerCall, ReuseCandidate } from "../gate/gate-report.ts";
import type { Text } from "../language.ts";
import type { IntakeOutcome } from "./decide-intake.ts";

/** Something to add or mend, by the question it belongs to; without one, in the file as a whole. */
export interface IntakeAsk {
  readonly question?: Text;
  readonly text: Text;
}

/**
 * `not-allowed`: an administrator has not let workflows open any. `own-hand`: whoever filed the need may merge, and could approve what a
 * program opened for them; opened by themselves, GitHub asks somebody else.
 */
export type HandedOver = "not-allowed" | "own-hand";

/** All that the comment in an issue tells. What comes from people is untrusted; escape it where it is shown. */
export interface IntakeReport {
  readonly outcome: Exclude<IntakeOutcome, "ignored">;
  readonly issue: number;
  readonly title: string;
  /** The file, where one could be made. */
  readonly path?: string;
  readonly unit?: string;
  readonly pullRequest?: number;
  /** Why the branch stands and a person must open the pull request, where that is so. */
  readonly handedOver: HandedOver | undefined;
  /** What that person finds filled in. */
  readonly proposal?: { readonly title: string; readonly body: string };
  readonly branch: string;
  readonly defaultBranch: string;
  readonly asks: readonly IntakeAsk[];
  readonly remarks: readonly Text[];
  readonly reuse: readonly ReuseCandidate[];
  /** Other municipalities that have something like it. */
  readonly peers: readonly PeerCall[];
  readonly help: { readonly portal?: string; readonly email?: string };
}
