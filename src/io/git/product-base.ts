import { productCommitPath } from "../../domain/upgrade-plan.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { mergeBase, type Repository, resolveCommit, runGit, tryGit } from "./git.ts";

/**
 * Finds the version of the product that a commit was made from: the one that is written down in it, else the newest that it has in common with
 * `next`, else the one in `next`'s history whose files a repository of its own began with, as one made from a template does. Throws
 * `UsageError` where none of these is there.
 */
export async function productBase(
  repository: Repository,
  own: string,
  next: string,
): Promise<string> {
  const noted = await tryGit(repository, ["cat-file", "blob", `${own}:${productCommitPath}`]);
  if (noted.status === 0) return resolveCommit(repository, notedCommit(noted.output.toString()));
  const common = await mergeBase(repository, own, next);
  if (common !== undefined) return common;
  const first = await treesOf(repository, ["--max-parents=0", own]);
  const began = new Set(first.map(([, tree]) => tree));
  const versions = await treesOf(repository, [next]);
  const found = versions.find(([, tree]) => began.has(tree));
  if (found !== undefined) return found[0];
  throw new UsageError({
    da: "Vi kan ikke se, hvilken udgave af produktet jeres katalog er lavet af. Hent hele historikken (git fetch --unshallow, hvis den er hentet kort), eller skriv udgaven: --base <commit>.",
    en: "We cannot see which version of the product your catalogue was made from. Fetch the whole history (git fetch --unshallow, where it was fetched short), or name the version: --base <commit>.",
  });
}

function notedCommit(text: string): string {
  const commit = text.trim();
  if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new UsageError({
    da: `${productCommitPath} skal holde én commits fulde nummer, ikke "${commit.slice(0, 60)}". Ret filen, eller skriv udgaven: --base <commit>.`,
    en: `${productCommitPath} must hold the full number of one commit, not "${commit.slice(0, 60)}". Mend the file, or name the version: --base <commit>.`,
  });
}

/** Commits with their trees, the newest first. */
async function treesOf(
  repository: Repository,
  which: readonly string[],
): Promise<readonly (readonly [commit: string, tree: string])[]> {
  const answer = await runGit(repository, ["log", "--format=%H %T", ...which, "--"]);
  return answer
    .toString()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const);
}
