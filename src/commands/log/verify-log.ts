import { type DecisionLogProblem, verifyDecisionLog } from "../../domain/decision-log.ts";
import { decisionLogBranch } from "../../domain/decision-record.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { readDecisionFiles, rewrittenDecisions } from "../../io/decision-files.ts";
import { openRepository, resolveCommit } from "../../io/git/git.ts";
import type { Environment } from "../../io/git/git-environment.ts";
import { sha256Hex } from "../../io/sha256-hex.ts";
import { decisionLogTip } from "./logged-decisions.ts";

/** Which log to check. */
export interface VerifyOptions {
  readonly root: string;
  readonly environment: Environment;
  /** The branch as this clone knows it; without it the remote's, or else `decision-log`. */
  readonly ref?: string;
}

/** What checking came to. */
export interface VerifiedLog {
  readonly count: number;
  readonly problems: readonly DecisionLogProblem[];
}

const noLog = {
  da: `Der er ingen beslutningslog her: grenen "${decisionLogBranch}" findes ikke. Den bliver til, når det første forslag flettes på GitHub. Er den der, så hent den med git fetch origin ${decisionLogBranch}:${decisionLogBranch}`,
  en: `There is no decision log here: the branch "${decisionLogBranch}" does not exist. It comes to be when the first proposal is merged on GitHub. If it is there, fetch it with git fetch origin ${decisionLogBranch}:${decisionLogBranch}`,
};

const changed = {
  changed: (commit: string) => ({
    da: `Filen er rettet bagefter, i commit ${commit}. En afgørelse rettes aldrig.`,
    en: `The file was edited later, in commit ${commit}. A decision is never edited.`,
  }),
  removed: (commit: string) => ({
    da: `Filen er slettet i commit ${commit}. En afgørelse slettes aldrig.`,
    en: `The file was removed in commit ${commit}. A decision is never removed.`,
  }),
  added: (commit: string) => ({ da: commit, en: commit }),
};

/**
 * Checks the decision log by its chain and by the history of its branch. Throws `UsageError` where there is no repository or no such branch.
 */
export async function verifyLog({ environment, ref, root }: VerifyOptions): Promise<VerifiedLog> {
  const opened = await openRepository(root, environment);
  if ("unavailable" in opened) throw new UsageError(opened.unavailable);
  const { repository } = opened;
  const commit =
    ref === undefined ? await decisionLogTip(repository) : await resolveCommit(repository, ref);
  if (commit === undefined) throw new UsageError(noLog);
  const [files, rewritten] = await Promise.all([
    readDecisionFiles(repository, commit),
    rewrittenDecisions(repository, commit),
  ]);
  const problems = [
    ...verifyDecisionLog(files, sha256Hex),
    ...rewritten.map(({ commit: sha, kind, path }) => ({ path, message: changed[kind](sha) })),
  ];
  return { count: files.length, problems };
}
