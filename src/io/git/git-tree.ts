import {
  catalogueFileKind,
  integrationsFolder,
  isPlainCataloguePath,
  systemsFolder,
} from "../../domain/catalogue-path.ts";
import { type FileTrouble, maxFileBytes, type SourceFile } from "../../domain/source-file.ts";
import { decodeBytes } from "../reading/decode-bytes.ts";
import { longestListing, type Repository, runGit } from "./git.ts";
import { readObjects } from "./git-objects.ts";

/** A file as a commit holds it. `size` is missing for what is no file or is not in this clone. */
export interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly object: string;
  readonly size?: number;
}

/** Lists the files of a commit below the given folders and files (relative to the root), without checking anything out. */
export async function listTree(
  repository: Repository,
  commit: string,
  places: readonly string[],
): Promise<TreeFile[]> {
  const how = ["ls-tree", "-r", "-z", "-l", commit, "--", ...places];
  const listing = await runGit(repository, how, longestListing);
  return listing
    .toString()
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const [mode = "", , object = "", size = ""] = (line.split("\t", 1)[0] ?? "").split(/ +/);
      const path = line.slice(line.indexOf("\t") + 1);
      return /^\d+$/.test(size)
        ? { path, mode, object, size: Number(size) }
        : { path, mode, object };
    });
}

/** Folders of a commit that a checkout which does not tell capitals apart takes for the catalogue's own. */
export async function foldersTakenForOurs(
  repository: Repository,
  commit: string,
): Promise<readonly string[]> {
  const listing = await runGit(
    repository,
    ["ls-tree", "-z", "--name-only", commit],
    longestListing,
  );
  const ours: readonly string[] = [integrationsFolder, systemsFolder];
  return listing
    .toString()
    .split("\0")
    .filter((name) => ours.includes(name.toLowerCase()) && !ours.includes(name));
}

/**
 * Reads the catalogue as a commit holds it, sorted by path, as `readCatalogueFiles` reads it from disk.
 * Only ordinary files are read; links, submodules and large files come as `trouble`.
 */
export async function readCatalogueFilesAt(
  repository: Repository,
  commit: string,
): Promise<SourceFile[]> {
  const places = ["integrations", "systems", ".github/governance.yml"];
  const tree = await listTree(repository, commit, places);
  return readTreeFiles(
    repository,
    tree.filter(({ path }) => catalogueFileKind(path) !== undefined),
  );
}

/** Reads listed files by their objects, in one git process. The result is sorted by path. */
export async function readTreeFiles(
  repository: Repository,
  tree: readonly TreeFile[],
): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  const readable: TreeFile[] = [];
  for (const file of tree) {
    const trouble = troubleOf(file);
    if (trouble === undefined) readable.push(file);
    else files.push({ path: file.path, ...trouble });
  }
  const decoded = new Map<string, SourceFile>();
  const objects = readable.map(({ object }) => object);
  await readObjects(repository, objects, (object, bytes) => {
    decoded.set(object, decodeBytes("", bytes));
  });
  for (const { path, object } of readable) {
    const found = decoded.get(object);
    files.push(found === undefined ? missing(path) : { ...found, path });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const missing = (path: string): SourceFile => ({ path, trouble: "unreadable", detail: "missing" });

function troubleOf(file: TreeFile): { trouble: FileTrouble; detail?: string } | undefined {
  if (file.mode === "120000") return { trouble: "symlink" };
  if (file.mode === "160000") return { trouble: "submodule" };
  if (file.mode !== "100644" && file.mode !== "100755") return { trouble: "unreadable" };
  const misplaced = catalogueFileKind(file.path) !== undefined && !isPlainCataloguePath(file.path);
  if (misplaced) return { trouble: "bad-name" };
  if (file.size === undefined) return { trouble: "unreadable", detail: "missing" };
  return file.size > maxFileBytes ? { trouble: "too-large", detail: `${file.size}` } : undefined;
}
