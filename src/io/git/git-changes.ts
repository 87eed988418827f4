import { longestListing, type Repository, runGit } from "./git.ts";

/** A file that differs between two states of the catalogue. */
export interface ChangedFile {
  readonly path: string;
  /** Gone in the newer state. */
  readonly deleted: boolean;
}

/** Where the files lie that the catalogue is made and judged by. */
export const catalogueFiles = ["integrations", "systems", ".github/governance.yml", "schemas"];

/**
 * Lists what differs between a commit and the files on disk (untracked files too), or between two commits,
 * among the catalogue's own files and schemas. A rename is a removal and a new file. `more` are further folders to look in. Sorted by path.
 */
export async function changedFiles(
  repository: Repository,
  from: string,
  to?: string,
  more: readonly string[] = [],
): Promise<ChangedFile[]> {
  const how = ["diff", "--name-status", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"];
  const commits = to === undefined ? [from] : [from, to];
  const [differences, untracked] = await Promise.all([
    runGit(
      repository,
      [...how, "--relative", "--no-color", ...commits, "--", ...catalogueFiles, ...more],
      longestListing,
    ),
    to === undefined
      ? runGit(repository, ["ls-files", "-z", "--others", "--", ...catalogueFiles])
      : undefined,
  ]);
  const changed = new Map<string, ChangedFile>();
  const parts = differences.toString().split("\0");
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const path = parts[at + 1] ?? "";
    changed.set(path, { path, deleted: parts[at] === "D" });
  }
  // Last, as a file taken out of git's index may still lie on the disk.
  for (const path of (untracked?.toString() ?? "").split("\0"))
    if (path !== "") changed.set(path, { path, deleted: false });
  return [...changed.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
