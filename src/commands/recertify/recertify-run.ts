import type { Locale, Text } from "../../domain/language.ts";
import type { ReviewRemark, ReviewReport } from "../../domain/recertify/review-report.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import type { Environment } from "../../io/git/git-environment.ts";
import type { GitHub } from "../../io/github/client.ts";
import type { ReadCatalogue } from "../read-catalogue.ts";
import type { MainHistory } from "./changes-since.ts";

/** Turns reviews into words. */
export interface RecertifyRender {
  readonly proposal: (
    report: ReviewReport,
    locale: Locale,
  ) => { readonly title: string; readonly body: string };
  readonly message: (id: string, locale: Locale) => string;
  readonly marker: (remark: ReviewRemark) => string;
  readonly comment: (remark: ReviewRemark, locale: Locale) => string;
}

/** What a run is about: every review there is, or one pull request that somebody has just changed. */
export type RecertifyTask =
  | { readonly kind: "all"; readonly most: number }
  | { readonly kind: "one"; readonly number: number; readonly saysReady: boolean };

/** Everything a run works with. */
export interface RecertifyRun {
  readonly github: GitHub;
  /** `https://github.com/eksempelby/integrationer` */
  readonly repositoryUrl: string;
  readonly token: string;
  readonly environment: Environment;
  /** An empty folder of our own, for git's objects. */
  readonly folder: string;
  readonly render: RecertifyRender;
  /** ISO date to judge by instead of today's. */
  readonly today?: string;
  /** The language to speak instead of the municipality's. */
  readonly locale?: Locale;
}

/** The default branch, read for reviews. */
export interface ReviewMain extends MainHistory {
  readonly branch: string;
  readonly files: readonly SourceFile[];
  readonly read: ReadCatalogue;
  readonly fileExists: (path: string) => boolean;
  readonly today: string;
  readonly locale: Locale;
  /** Our own account. */
  readonly viewer: string;
}

/** What became of a run: numbers of pull requests, and what went wrong. */
export interface RecertifyResult {
  readonly asked: readonly number[];
  readonly dated: readonly number[];
  readonly closed: readonly number[];
  readonly owners: readonly number[];
  readonly left: readonly number[];
  readonly troubles: readonly Text[];
}
