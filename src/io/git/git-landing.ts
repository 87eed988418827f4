import type { Repository } from "./git.ts";
import { catalogueFiles, changedFiles } from "./git-changes.ts";
import { listTree } from "./git-tree.ts";

/** A pull request that git has merged for a try: into what, as what, and what it was judged by. */
export interface Landing {
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
  /** The commit that is to become the branch. */
  readonly landed: string;
}

async function objectsAt(repository: Repository, commit: string): Promise<Map<string, string>> {
  const tree = await listTree(repository, commit, catalogueFiles);
  return new Map(tree.map(({ mode, object, path }) => [path, `${mode} ${object}`]));
}

/**
 * True when a merge holds just what was judged: the base's files of the catalogue with the head's changes laid over them, and nothing
 * else. Each commit must be there.
 */
export async function landsAsJudged(
  repository: Repository,
  { base, head, landed, mergeBase }: Landing,
): Promise<boolean> {
  const expected = await objectsAt(repository, base);
  const ours = await objectsAt(repository, head);
  for (const { path } of await changedFiles(repository, mergeBase, head)) {
    const object = ours.get(path);
    if (object === undefined) expected.delete(path);
    else expected.set(path, object);
  }
  const there = await objectsAt(repository, landed);
  return (
    there.size === expected.size &&
    [...there].every(([path, object]) => expected.get(path) === object)
  );
}
