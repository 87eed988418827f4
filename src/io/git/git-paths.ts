import type { Repository } from "./git.ts";
import { listTree } from "./git-tree.ts";

/** Every path of a commit, folders too. */
export async function pathsAt(
  repository: Repository,
  commit: string,
): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  for (const { path } of await listTree(repository, commit, [])) {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      paths.add(path.slice(0, end));
    }
  }
  return paths;
}
