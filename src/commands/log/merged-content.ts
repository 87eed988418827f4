import { governancePath } from "../../domain/catalogue-path.ts";
import { todayIn } from "../../io/clock.ts";
import { mergeBase, type Repository } from "../../io/git/git.ts";
import { commitBeforeMerge } from "../../io/git/git-before-merge.ts";
import { hasCommit } from "../../io/git/git-commits.ts";
import { readCatalogueFilesAt } from "../../io/git/git-tree.ts";
import type { MergedPullRequest } from "../../io/github/merged-pull-request.ts";
import { sha256 } from "../../io/sha256.ts";
import { readChanges } from "../phase-gate/read-content.ts";
import { readCatalogue } from "../read-catalogue.ts";
import { schemasAt } from "../validate-pull-request.ts";
import type { MergedContent } from "./decisions-of-merge.ts";

/** Reads what a merge changed out of a clone that holds the branch and the pull request's head. Throws when a commit of the two is not there. */
export async function mergedContent(
  repository: Repository,
  { headSha, mergedAt, mergeSha }: Pick<MergedPullRequest, "headSha" | "mergedAt" | "mergeSha">,
): Promise<MergedContent> {
  for (const commit of [mergeSha, headSha])
    if (!(await hasCommit(repository, commit)))
      throw new Error(`The commit ${commit} is not on the branch it was merged into`);
  const before = await commitBeforeMerge(repository, mergeSha, headSha);
  const left = (await mergeBase(repository, before, headSha)) ?? before;
  const [base, changes, signed, schemas] = await Promise.all([
    readCatalogueFilesAt(repository, before),
    readChanges(repository, before, mergeSha),
    readChanges(repository, left, headSha),
    schemasAt(repository, before),
  ]);
  const rules = base.filter(({ path }) => path === governancePath);
  const { timeZone } = readCatalogue(rules, schemas).catalogue.governance;
  const today = todayIn(timeZone, new Date(mergedAt));
  return { base, changes, signed, schemas, today, sha256 };
}
