import type { ReuseCandidate } from "../gate/gate-report.ts";
import type { Text } from "../language.ts";
import type { IntakeOutcome } from "./decide-intake.ts";

/** Something to add or mend, by the question it belongs to; without one, in the file as a whole. */
export interface IntakeAsk {
  readonly question?: Text;
  readonly text: Text;
}

/** All that the comment in an issue tells. What comes from people is untrusted; escape it where it is shown. */
export interface IntakeReport {
  readonly outcome: Exclude<IntakeOutcome, "ignored">;
  readonly issue: number;
  readonly title: string;
  /** The file, where one could be made. */
  readonly path?: string;
  readonly unit?: string;
  readonly pullRequest?: number;
  /** True where the branch stands, and a person must open the pull request. */
  readonly handedOver: boolean;
  /** What that person finds filled in. */
  readonly proposal?: { readonly title: string; readonly body: string };
  readonly branch: string;
  readonly defaultBranch: string;
  readonly asks: readonly IntakeAsk[];
  readonly remarks: readonly Text[];
  readonly reuse: readonly ReuseCandidate[];
  readonly help: { readonly portal?: string; readonly email?: string };
}
