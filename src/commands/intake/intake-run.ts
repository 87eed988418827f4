import type { IntakeReport } from "../../domain/intake/intake-report.ts";
import type { Locale } from "../../domain/language.ts";
import type { Environment } from "../../io/git/git-environment.ts";
import type { GitHub } from "../../io/github/client.ts";
import type { Writer } from "../../io/github/read-writers.ts";

/** What a proposal is told by. */
export interface ProposalWords {
  readonly title: string;
  readonly body: string;
  readonly message: string;
}

/** Turns what became of an issue into words. */
export interface IntakeRender {
  readonly marker: string;
  readonly comment: (report: IntakeReport, locale: Locale) => string;
  readonly proposal: (
    proposal: {
      readonly issue: number;
      readonly title: string;
      readonly path: string;
      readonly writers: readonly Writer[];
    },
    locale: Locale,
  ) => ProposalWords;
}

/** Everything a run of the intake works with. */
export interface IntakeRun {
  readonly github: GitHub;
  /** `https://github.com/eksempelby/integrationer` */
  readonly repositoryUrl: string;
  readonly token: string;
  readonly environment: Environment;
  /** Makes an empty folder of our own, for git's objects. */
  readonly newFolder: () => string;
  readonly issue: number;
  readonly render: IntakeRender;
  /** ISO date to judge by instead of today's. */
  readonly today?: string;
  /** The language to speak instead of the municipality's. */
  readonly locale?: Locale;
}
