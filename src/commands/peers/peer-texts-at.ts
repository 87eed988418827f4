import { peersFolder } from "../../domain/peers/peer-files.ts";
import type { Repository } from "../../io/git/git.ts";
import { listTree, readTreeFiles } from "../../io/git/git-tree.ts";

/** The files under `peers/` as a commit holds them, by path: plain ones of ordinary size. Nothing of it is looked into. */
export async function peerTextsAt(
  repository: Repository,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const tree = await listTree(repository, commit, [peersFolder]);
  const files = await readTreeFiles(
    repository,
    tree.filter(({ path }) => path.endsWith(".json")),
  );
  return new Map(files.flatMap((file) => ("text" in file ? [[file.path, file.text]] : [])));
}
