import { catalogueFileKind } from "../domain/catalogue-path.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { UsageError } from "../domain/usage-error.ts";
import { mergeBase, openRepository, type Repository, resolveCommit } from "../io/git/git.ts";
import { type ChangedFile, changedFiles } from "../io/git/git-changes.ts";
import type { Environment } from "../io/git/git-environment.ts";
import { listTree, readTreeFiles } from "../io/git/git-tree.ts";

/** The catalogue's files as they were where a branch began, and what has changed since, on disk or in a later commit. */
export interface BaseFiles {
  readonly files: readonly SourceFile[];
  readonly changes: readonly ChangedFile[];
}

/** Opens the repository of a catalogue, or throws `UsageError` with the reason there is none. */
export async function requireRepository(
  root: string,
  environment: Environment,
): Promise<Repository> {
  const opened = await openRepository(root, environment);
  if ("repository" in opened) return opened.repository;
  throw new UsageError(opened.unavailable);
}

/**
 * Reads the files as they were at the newest commit that `ref` and the checked-out branch have in common, so that what others did
 * since does not count. Files that have not changed are the very objects of `head`: they need not be read twice.
 */
export async function readBaseFiles(
  repository: Repository,
  ref: string,
  head: readonly SourceFile[],
): Promise<BaseFiles> {
  const named = await resolveCommit(repository, ref);
  const base = (await mergeBase(repository, named, "HEAD")) ?? named;
  const [changes, tree] = await Promise.all([
    changedFiles(repository, base),
    listTree(repository, base, ["integrations", "systems", ".github/governance.yml"]),
  ]);
  const changed = new Set(changes.map(({ path }) => path));
  const before = tree.filter(
    ({ path }) => changed.has(path) && catalogueFileKind(path) !== undefined,
  );
  const same = head.filter(({ path }) => !changed.has(path));
  const files = [...same, ...(await readTreeFiles(repository, before))];
  return { changes, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
