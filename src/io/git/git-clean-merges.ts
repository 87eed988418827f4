import { type Repository, runGit, tryGit } from "./git.ts";

const mostMerges = 20;

// Whoever makes a merge that takes git longer is its author.
const longestMerging = 10_000;

async function saysNothingNew(
  repository: Repository,
  base: string,
  [merge = "", first = "", second = "", ...more]: readonly string[],
): Promise<boolean> {
  if (second === "" || more.length > 0) return false;
  const known = await tryGit(repository, ["merge-base", "--is-ancestor", second, base]);
  if (known.status !== 0) return false;
  const starts = await runGit(repository, ["merge-base", "--all", first, second]);
  if (starts.toString().trim().includes("\n")) return false;
  const again = ["merge-tree", "--write-tree", first, second];
  const made = await tryGit(repository, again, { within: longestMerging });
  if (made.status !== 0) return false;
  const tree = await runGit(repository, ["rev-parse", "--verify", `${merge}^{tree}`]);
  return tree.toString().trim() === made.output.toString().trim();
}

/**
 * The merges of the base branch into a pull request that say nothing of their own: git makes the very same of the two parents. That is
 * what the button "Update branch" does, and whoever presses it has written nothing. A merge that was edited, that had conflicts, or
 * that this git cannot make again is not among them.
 */
export async function cleanMerges(
  repository: Repository,
  base: string,
  head: string,
): Promise<ReadonlySet<string>> {
  const how = ["rev-list", "--merges", "--parents", `--max-count=${mostMerges}`];
  const list = await runGit(repository, [...how, "--end-of-options", head, `^${base}`]);
  const clean = new Set<string>();
  for (const line of list.toString().split("\n").filter(Boolean)) {
    const commits = line.split(" ");
    const [merge = ""] = commits;
    if (await saysNothingNew(repository, base, commits)) clean.add(merge);
  }
  return clean;
}
