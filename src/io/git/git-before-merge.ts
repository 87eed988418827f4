import { mergeBase, type Repository, runGit } from "./git.ts";

const linesOf = async (
  repository: Repository,
  arguments_: readonly string[],
): Promise<readonly string[]> =>
  (await runGit(repository, arguments_)).toString().split("\n").filter(Boolean);

// Author, the author's time and subject survive a rebase; a squash has its own time.
const written = "--format=%ae %at %s";

async function commitsAnew(
  repository: Repository,
  mergeSha: string,
  headSha: string,
): Promise<number> {
  const left = await mergeBase(repository, mergeSha, headSha);
  const range = [headSha, ...(left === undefined ? [] : [`^${left}`])];
  const own = await linesOf(repository, ["log", "--no-merges", written, ...range, "--"]);
  const most = `--max-count=${own.length}`;
  const landed = await linesOf(repository, [
    "log",
    "--first-parent",
    most,
    written,
    mergeSha,
    "--",
  ]);
  const differs = own.findIndex((line, index) => line !== landed[index]);
  return Math.max(1, differs < 0 ? own.length : differs);
}

/**
 * The commit that a branch stood at before a pull request was merged into it as `mergeSha`: by a merge, as one commit, or as its commits anew.
 * Both commits must be full ids and there. Throws where the branch began with the merge.
 */
export async function commitBeforeMerge(
  repository: Repository,
  mergeSha: string,
  headSha: string,
): Promise<string> {
  const [line = ""] = await linesOf(repository, ["rev-list", "--parents", "-n", "1", mergeSha]);
  const [, first, second] = line.split(" ");
  if (first === undefined) throw new Error(`The commit ${mergeSha} has nothing before it`);
  // Its own head on the branch: merged by moving the branch on.
  if (second !== undefined && mergeSha !== headSha) return first;
  const back = await commitsAnew(repository, mergeSha, headSha);
  const [before] = await linesOf(repository, ["rev-parse", "--verify", `${mergeSha}~${back}`]);
  if (before === undefined) throw new Error(`The commit ${mergeSha} has nothing before it`);
  return before;
}
