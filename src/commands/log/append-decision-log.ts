import {
  type DecisionFile,
  endOfDecisionLog,
  verifyDecisionLog,
} from "../../domain/decision-log.ts";
import {
  type DecidedMerge,
  type Decision,
  decisionFolder,
  decisionLogBranch,
  decisionPath,
} from "../../domain/decision-record.ts";
import type { Text } from "../../domain/language.ts";
import { readDecisionRecord } from "../../domain/read-decision-record.ts";
import { canonicalJson } from "../../input/canonical.ts";
import { readDecisionFiles } from "../../io/decision-files.ts";
import { fetchPullRequest } from "../../io/git/fetch-pull-request.ts";
import type { Repository } from "../../io/git/git.ts";
import { fetchCommit, hasCommit } from "../../io/git/git-commits.ts";
import type { Environment } from "../../io/git/git-environment.ts";
import { appendFiles, branchTip, type NewFile } from "../../io/github/append-files.ts";
import type { GitHub } from "../../io/github/client.ts";
import { readMergedPullRequest } from "../../io/github/merged-pull-request.ts";
import { statusOf } from "../../io/github/trouble.ts";
import { sha256Hex } from "../../io/sha256-hex.ts";
import { aboutDecisionLog } from "./about-decision-log.ts";
import { decisionsOfMerge } from "./decisions-of-merge.ts";
import { mergeFacts } from "./merge-facts.ts";
import { mergedContent } from "./merged-content.ts";

/** What appending works with. */
export interface AppendOptions {
  readonly github: GitHub;
  /** `https://github.com/eksempelby/integrationer` */
  readonly repositoryUrl: string;
  readonly token: string;
  readonly environment: Environment;
  /** An empty folder of our own, for git's objects. */
  readonly folder: string;
  readonly number: number;
  /** The account that records signatures. */
  readonly recorder: string;
}

/** What became of it. */
export interface Appended {
  readonly outcome:
    | "appended"
    | "there-already"
    | "nothing-decided"
    | "not-merged"
    | "other-branch";
  readonly written: readonly DecisionFile[];
  /** What is wrong with the log as it was found. A decision is written all the same: it must not be lost. */
  readonly troubles: readonly Text[];
}

// Whoever merges at the same moment is done within a try.
const mostTries = 8;
// A record is some kilobytes; what is larger is none.
const small = "--filter=blob:limit=1048576";

async function logAt(
  { repositoryUrl }: AppendOptions,
  repository: Repository,
  tip: string | undefined,
): Promise<readonly DecisionFile[]> {
  if (tip === undefined) return [];
  const there =
    (await hasCommit(repository, tip)) ||
    (await fetchCommit(repository, repositoryUrl, tip, small));
  if (!there) throw new Error(`The commit ${tip} of ${decisionLogBranch} could not be fetched`);
  return await readDecisionFiles(repository, tip);
}

/** The decisions that the log does not hold yet: a run may have been cut off, or be run again. */
function notYetIn(
  files: readonly DecisionFile[],
  decisions: readonly Decision[],
): readonly Decision[] {
  const key = ({ id, kind, mergeSha, subject }: Decision) =>
    [mergeSha, subject, id, kind].join(" ");
  const known = new Set(files.flatMap(({ text }) => readDecisionRecord(text) ?? []).map(key));
  return decisions.filter((decision) => !known.has(key(decision)));
}

/** Numbers and chains decisions behind what is there. */
export function chained(
  files: readonly DecisionFile[],
  decisions: readonly Decision[],
): readonly DecisionFile[] {
  const made: DecisionFile[] = [];
  let end = endOfDecisionLog(files, sha256Hex);
  for (const decision of decisions) {
    const text = `${canonicalJson({ version: 1, ...end, ...decision })}\n`;
    made.push({ path: decisionPath(end.number), text });
    end = { number: end.number + 1, previous: sha256Hex(text) };
  }
  return made;
}

const messageOf = ({ pullRequest }: DecidedMerge): string =>
  `Skriv afgørelser fra #${pullRequest} i loggen`;

async function tryOnce(
  options: AppendOptions,
  repository: Repository,
  decisions: readonly Decision[],
): Promise<Appended | "again"> {
  const [first] = decisions;
  if (first === undefined) return { outcome: "nothing-decided", written: [], troubles: [] };
  const tip = await branchTip(options.github, decisionLogBranch);
  const files = await logAt(options, repository, tip);
  const troubles = verifyDecisionLog(files, sha256Hex).map(({ message, path }) => ({
    da: `${path}: ${message.da}`,
    en: `${path}: ${message.en}`,
  }));
  const left = notYetIn(files, decisions);
  if (left.length === 0) return { outcome: "there-already", written: [], troubles };
  const written = chained(files, left);
  const about: readonly NewFile[] = tip === undefined ? [aboutDecisionLog] : [];
  const all = [...about, ...written];
  try {
    const how = await appendFiles(options.github, decisionLogBranch, tip, all, messageOf(first));
    return how === "moved" ? "again" : { outcome: "appended", written, troubles };
  } catch (error) {
    // The answer may be lost and the commit there all the same: look again before anything is repeated.
    if ((statusOf(error) ?? 500) < 500) throw error;
    return "again";
  }
}

/**
 * Writes down what a merged pull request decided, on the branch `decision-log`: one file a decision, on top of those before, never over them.
 * Running it again for the same merge writes nothing. Throws when GitHub refuses or fails, or when a list is not whole.
 */
export async function appendDecisionLog(options: AppendOptions): Promise<Appended> {
  const { environment, folder, github, number, recorder, repositoryUrl: url, token } = options;
  const pullRequest = await readMergedPullRequest(github, number);
  if (typeof pullRequest === "string") return { outcome: pullRequest, written: [], troubles: [] };
  const { baseBranch } = pullRequest;
  const source = { url, number, baseBranch, token };
  const { repository } = await fetchPullRequest(source, folder, environment);
  const merge = await mergeFacts(github, pullRequest, recorder);
  const content = await mergedContent(repository, pullRequest);
  const decisions = decisionsOfMerge(content, merge);
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const done = await tryOnce(options, repository, decisions);
    if (done !== "again") return done;
    await github.patience.sleep(attempt * github.patience.firstPause);
  }
  throw new Error(
    `The branch ${decisionLogBranch} moved on ${mostTries} times while we wrote to ${decisionFolder}`,
  );
}
