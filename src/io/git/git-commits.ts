import { type Repository, runGit, tryGit } from "./git.ts";

const commitForm = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** True for the full id of a commit; anything else could be read as an option or a branch. */
const isCommitId = (text: string): boolean => commitForm.test(text);

/** The ids of the commits that `head` has and `base` has not, at most so many, newest first. */
export async function commitsBetween(
  repository: Repository,
  base: string,
  head: string,
  most: number,
): Promise<readonly string[]> {
  const range = ["--end-of-options", head, `^${base}`];
  const list = await runGit(repository, ["rev-list", `--max-count=${most}`, ...range]);
  return list.toString().split("\n").filter(Boolean);
}

/**
 * The newest commit of a branch's own line at the end of a day (UTC); nothing where the branch is younger. The committer's date counts, as
 * the author's is anybody's to choose.
 */
export async function commitBefore(
  repository: Repository,
  commit: string,
  day: string,
): Promise<string | undefined> {
  const when = [`--before=${day}T23:59:59Z`, "--first-parent", "--max-count=1"];
  const list = await runGit(repository, ["rev-list", ...when, "--end-of-options", commit]);
  return list.toString().trim() || undefined;
}

/** True when the commit and the trees it needs are in this clone. */
export async function hasCommit(repository: Repository, commit: string): Promise<boolean> {
  if (!isCommitId(commit)) return false;
  return (await tryGit(repository, ["cat-file", "-e", `${commit}^{tree}`])).status === 0;
}

/**
 * Fetches one commit by its id into a clone made by `fetchPullRequest`, within the same limits. False when the server does not give it:
 * a commit that a forced push left behind may be gone.
 */
export async function fetchCommit(
  repository: Repository,
  url: string,
  commit: string,
  filter: string,
): Promise<boolean> {
  if (!isCommitId(commit)) return false;
  const how = ["--quiet", "--no-tags", "--no-write-fetch-head", filter];
  const answer = await tryGit(repository, ["fetch", ...how, "--end-of-options", url, commit]);
  return answer.status === 0 && (await hasCommit(repository, commit));
}
