import type { DecisionFile } from "../../domain/decision-log.ts";
import { decisionLogBranch } from "../../domain/decision-record.ts";
import type { Text } from "../../domain/language.ts";
import { readDecisionRecord } from "../../domain/read-decision-record.ts";
import { readDecisionFiles } from "../../io/decision-files.ts";
import { fetchRefs } from "../../io/git/fetch-refs.ts";
import type { Repository } from "../../io/git/git.ts";
import { branchTip } from "../../io/github/append-files.ts";
import { type LatelyMerged, mergedLately } from "../../io/github/merged-lately.ts";
import { wholePatience } from "../../io/github/patience.ts";
import { noTroubles } from "../told-trouble.ts";
import { type AppendOptions, appendDecisionLog } from "./append-decision-log.ts";
import { decisionsOfMerge } from "./decisions-of-merge.ts";
import { mergedContent } from "./merged-content.ts";

/** What catching up works with. */
export interface CatchUpOptions extends Omit<AppendOptions, "folder" | "number"> {
  /** Makes an empty folder of our own, for git's objects. */
  readonly newFolder: () => string;
  /** Merges before this ISO instant are left alone. */
  readonly since: string;
}

/** What the log lacked and holds now. */
export interface CaughtUp {
  /** How many merges were looked at. */
  readonly merges: number;
  readonly written: readonly DecisionFile[];
  /** What is wrong with the log as it was found, and merges that could not be written down. */
  readonly troubles: readonly Text[];
}

/** Fetches what was merged, and the log where there is one, in one go. */
async function fetchAll(
  { environment, github, newFolder, repositoryUrl: url, token }: CatchUpOptions,
  merged: readonly LatelyMerged[],
): Promise<{ readonly repository: Repository; readonly log: readonly DecisionFile[] }> {
  const logged = (await branchTip(github, decisionLogBranch)) !== undefined;
  const refs = [
    `refs/heads/${logged ? decisionLogBranch : merged[0]?.baseBranch}`,
    ...new Set(merged.map(({ baseBranch }) => `refs/heads/${baseBranch}`)),
    ...merged.map(({ number }) => `refs/pull/${number}/head`),
  ];
  const { commits, repository } = await fetchRefs({ url, token }, refs, newFolder(), environment);
  const [first = ""] = commits;
  return { repository, log: logged ? await readDecisionFiles(repository, first) : [] };
}

/** Whether a merge decided anything. Told by git alone: asking GitHub for what stands behind each would take most of an hour's requests. */
async function decides(repository: Repository, merged: LatelyMerged): Promise<boolean> {
  const { headSha, mergedAt, mergeSha, number: pullRequest } = merged;
  const content = await mergedContent(repository, merged);
  const nobody = { signatures: [], approvals: [], gate: "unknown" } as const;
  const merge = { ...nobody, pullRequest, mergedAt, headSha, mergeSha };
  return content.changes.length > 0 && decisionsOfMerge(content, merge).length > 0;
}

/**
 * Writes down the decisions of lately merged pull requests that the log lacks: the run after a merge fails where GitHub is down or a
 * ruleset is in its way, and is never started where a program merged. One that cannot be written does not keep the others from it.
 */
export async function catchUpLog(options: CatchUpOptions): Promise<CaughtUp> {
  const { github, newFolder, since } = options;
  const merged = await mergedLately(github, since);
  if (merged.length === 0) return { merges: 0, written: [], troubles: [] };
  const { log, repository } = await fetchAll(options, merged);
  const known = new Set(log.flatMap(({ text }) => readDecisionRecord(text)?.mergeSha ?? []));
  const written: DecisionFile[] = [];
  const ofLog = new Map<string, Text>();
  const ofMerges = noTroubles();
  for (const one of merged.filter(({ mergeSha }) => !known.has(mergeSha))) {
    if (ofMerges.isOver()) break;
    github.patience.left = wholePatience;
    try {
      if (!(await decides(repository, one))) continue;
      const { number } = one;
      const done = await appendDecisionLog({ ...options, folder: newFolder(), number });
      written.push(...done.written);
      for (const text of done.troubles) ofLog.set(text.en, text);
    } catch (error) {
      ofMerges.tell(`#${one.number}`, error);
    }
  }
  return { merges: merged.length, written, troubles: [...ofLog.values(), ...ofMerges.texts] };
}
