import { Buffer } from "node:buffer";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { type PeerFile, peersFolder } from "../../domain/peers/peer-files.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { errorCode } from "../error-code.ts";
import { hasContent, replaceFile } from "../write.ts";

// A lock of two hundred peers is far from this.
const mostBytes = 1024 * 1024;
const plain = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A plain file below the root as text; `undefined` where there is none, and for a link, a folder or what is too large. */
export function readPlainText(root: string, path: string, most = mostBytes): string | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(join(root, path), plain);
    const stat = fstatSync(handle);
    if (!stat.isFile() || stat.size > most) return undefined;
    return readFileSync(handle, "utf8");
  } catch (error) {
    if (["ENOENT", "ELOOP", "EISDIR", "ENOTDIR", "EACCES"].includes(errorCode(error)))
      return undefined;
    throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const isFolder = (root: string): boolean | undefined =>
  lstatSync(join(root, peersFolder), { throwIfNoEntry: false })?.isDirectory();

/** The text of a file under `peers/`. A `peers` that is a link leads nowhere. */
export const peerText =
  (root: string): ((path: string) => string | undefined) =>
  (path) =>
    isFolder(root) === true ? readPlainText(root, path) : undefined;

function requireFolder(root: string): void {
  const there = isFolder(root);
  if (there === false)
    throw new UsageError({
      da: `${peersFolder} er ikke en mappe. Flyt det, der ligger der, og prøv igen.`,
      en: `${peersFolder} is not a folder. Move what lies there, and try again.`,
    });
  if (there === undefined) mkdirSync(join(root, peersFolder));
}

/** Files of ours in the folder that are not among those to keep. */
function leftOver(root: string, kept: ReadonlySet<string>): readonly string[] {
  return readdirSync(join(root, peersFolder))
    .filter((name) => /^[a-z0-9-]+(?:\.\d+)?\.json$/.test(name))
    .map((name) => `${peersFolder}/${name}`)
    .filter((path) => !kept.has(path));
}

const differs = (root: string, { path, text }: PeerFile): boolean =>
  hasContent(join(root, path), Buffer.from(text)) !== true;

/** The paths that `writePeers` would change. */
export function changedPeers(
  root: string,
  files: readonly PeerFile[],
  kept: ReadonlySet<string>,
): readonly string[] {
  if (isFolder(root) === undefined) return files.map(({ path }) => path);
  const changed = files.filter((file) => differs(root, file)).map(({ path }) => path);
  const known = new Set([...kept, ...files.map(({ path }) => path)]);
  return [...changed, ...leftOver(root, known)];
}

/**
 * Writes what is known of peers, each file in one step and only where it differs, and takes away files that `kept` does not name.
 * The lock is best the last of the files. Returns the paths that changed.
 */
export function writePeers(
  root: string,
  files: readonly PeerFile[],
  kept: ReadonlySet<string>,
): readonly string[] {
  requireFolder(root);
  const changed = changedPeers(root, files, kept);
  for (const { path, text } of files) if (changed.includes(path)) replaceFile(root, path, text);
  const written = new Set(files.map(({ path }) => path));
  for (const path of changed) if (!written.has(path)) rmSync(join(root, path));
  return changed;
}
