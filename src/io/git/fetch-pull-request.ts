import { type FetchSource, fetchRefs } from "./fetch-refs.ts";
import { mergeBase, type Repository } from "./git.ts";
import type { Environment } from "./git-environment.ts";

/** Where a pull request lies, and what may be used to read it. */
export interface PullRequestSource extends FetchSource {
  readonly number: number;
  /** The branch it is to be merged into. */
  readonly baseBranch: string;
}

/** A pull request as git objects. Nothing of it is checked out. */
export interface FetchedPullRequest {
  readonly repository: Repository;
  /** The newest commit of the base branch: what decides. */
  readonly base: string;
  readonly head: string;
  /** Where the head's branch left the base; what the pull request changes is counted from here. */
  readonly mergeBase: string;
}

/**
 * Fetches both sides of a pull request into `folder`, an empty one of our own, as a bare repository.
 * Files larger than the catalogue reads are left out. Throws with git's own words when it fails, and when both sides
 * have no commit in common.
 */
export async function fetchPullRequest(
  source: PullRequestSource,
  folder: string,
  environment: Environment,
): Promise<FetchedPullRequest> {
  const refs = [`refs/heads/${source.baseBranch}`, `refs/pull/${source.number}/head`];
  const { commits, repository } = await fetchRefs(source, refs, folder, environment);
  const [base = "", head = ""] = commits;
  const common = await mergeBase(repository, base, head);
  if (common === undefined)
    throw new Error("The pull request has no commit in common with its base");
  return { repository, base, head, mergeBase: common };
}
