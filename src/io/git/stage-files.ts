import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { CommittedFile } from "../../domain/upgrade-plan.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { type Repository, runGit, tryGit } from "./git.ts";

/** A file as it shall be; without `file` it goes. */
export interface StagedFile {
  readonly path: string;
  readonly file?: CommittedFile;
}

/**
 * Brings the checked out commit's files and the index to what is given, and leaves the rest. Git itself does it, all or nothing: it refuses where a file
 * holds work that is not committed. Throws `UsageError` then.
 */
export async function stageFiles(
  repository: Repository,
  head: string,
  files: readonly StagedFile[],
): Promise<void> {
  const tree = await treeWith(repository, head, files);
  // Else a file that was only touched would pass for changed.
  await tryGit(repository, ["update-index", "-q", "--refresh"]);
  const moved = await tryGit(repository, ["read-tree", "-m", "-u", head, tree]);
  if (moved.status === 0) return;
  const said = moved.complaint.split("\n")[0] ?? "";
  throw new UsageError({
    da: `Git ville ikke skrive oven i arbejde, der ikke er gemt (${said}). Gem det først (git commit), eller læg det til side (git stash). Intet er skrevet.`,
    en: `Git would not write over work that is not committed (${said}). Commit it first, or put it aside (git stash). Nothing was written.`,
  });
}

/** A tree like a commit's but for the given files, made in an index of its own. */
async function treeWith(
  repository: Repository,
  head: string,
  files: readonly StagedFile[],
): Promise<string> {
  const index = join(repository.gitFolder, `catalogue-index-${randomBytes(6).toString("hex")}`);
  const environment = { ...repository.environment, GIT_INDEX_FILE: index };
  const apart = { ...repository, environment };
  const nothing = "0".repeat(head.length);
  const lines = files.map(({ path, file }) =>
    file === undefined ? `0 ${nothing}\t${path}\0` : `${file.mode} ${file.object}\t${path}\0`,
  );
  try {
    await runGit(apart, ["read-tree", head]);
    await runGit(apart, ["update-index", "-z", "--index-info"], { input: lines.join("") });
    return (await runGit(apart, ["write-tree"])).toString().trim();
  } finally {
    for (const path of [index, `${index}.lock`]) rmSync(path, { force: true });
  }
}
