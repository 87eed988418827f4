import type { BilingualFinding } from "../../domain/finding.ts";
import type { GateReport } from "../../domain/gate/gate-report.ts";
import type { LabeledTrigger } from "../../domain/gate/record-signature.ts";
import type { Locale, Text } from "../../domain/language.ts";
import type { Environment } from "../../io/git/git-environment.ts";
import type { CheckContent } from "../../io/github/check-run.ts";
import type { GitHub } from "../../io/github/client.ts";
import type { Access } from "../../io/github/look-ups.ts";
import type { HiredJudge } from "./hire-judge.ts";
import type { JudgeBrief } from "./judge.ts";

/** What an event says about one pull request. All but the number is only ever compared with what GitHub says afresh. */
export interface PullRequestTrigger {
  readonly number: number;
  /** The head as the event had it. */
  readonly headSha: string;
  /** The head before a push. */
  readonly past?: string;
  /** When GitHub last changed the pull request, as the event had it: a reading that is older is stale. */
  readonly updatedAt?: string;
  readonly labeled?: LabeledTrigger;
}

/** A verdict in the words people read. */
export interface Rendered {
  readonly comment: string;
  /** At most 140 characters, for the list of checks. */
  readonly description: string;
  readonly check: CheckContent;
}

/** Turns a report into words. The findings are those on the files the pull request touches. */
export type Render = (
  report: GateReport,
  findings: readonly BilingualFinding[],
  locale: Locale,
  mainBranch: string,
) => Rendered;

/** Everything a run of the gate works with. */
export interface GateRun {
  readonly github: GitHub;
  /** `https://github.com/eksempelby/integrationer` */
  readonly repositoryUrl: string;
  readonly token: string;
  readonly environment: Environment;
  /** An empty folder of our own, for git's objects. */
  readonly folder: string;
  readonly hire: (brief: JudgeBrief) => HiredJudge;
  readonly render: Render;
  /** The first line of our comments. */
  readonly marker: string;
  /** ISO date to judge by instead of today's. */
  readonly today?: string;
  /** The language to speak instead of the municipality's. */
  readonly locale?: Locale;
  /** A line for the log of the run. */
  readonly say: (line: Text) => void;
  /** Access that was looked up in this run, by login in small letters: one look-up a person. */
  readonly access: Map<string, Promise<Access>>;
}

/** The language of what is said before the municipality's own is known. */
export const spokenFirst = ({ locale }: Pick<GateRun, "locale">): Locale => locale ?? "da";

/** The context of the status that says whether a pull request may merge: the one to require. */
export const gateContext = "governance/phase-gate";
