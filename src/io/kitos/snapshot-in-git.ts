import { Buffer, isUtf8 } from "node:buffer";
import { mostSnapshotBytes, snapshotPath } from "../../domain/kitos/snapshot.ts";
import { type Repository, tryGit } from "../git/git.ts";
import { readObjects } from "../git/git-objects.ts";
import { listTree, type TreeFile } from "../git/git-tree.ts";

const isOrdinary = ({ mode }: TreeFile): boolean => mode === "100644" || mode === "100755";

/** Fetches one object by its hash, which a commit of the repository must have named. Nothing is said where it fails: it is not there then. */
async function fetchObject(repository: Repository, url: string, object: string): Promise<void> {
  const how = ["--quiet", "--no-tags", "--no-write-fetch-head"];
  await tryGit(repository, ["fetch", ...how, "--end-of-options", url, object]);
}

/**
 * The text of the snapshot as a commit holds it, an ordinary file within the limit; `undefined` for everything else. A clone that leaves
 * large files behind has no snapshot of a large municipality: with `url`, the repository it came from is asked for that one file.
 */
export async function snapshotTextIn(
  repository: Repository,
  commit: string,
  url?: string,
): Promise<string | undefined> {
  const find = async () => (await listTree(repository, commit, [snapshotPath])).find(isOrdinary);
  let file = await find();
  if (file !== undefined && file.size === undefined && url !== undefined) {
    await fetchObject(repository, url, file.object);
    file = await find();
  }
  if (file?.size === undefined || file.size > mostSnapshotBytes) return undefined;
  let text: string | undefined;
  await readObjects(repository, [file.object], (_, bytes) => {
    if (isUtf8(bytes)) text = Buffer.from(bytes).toString("utf8");
  });
  return text;
}
