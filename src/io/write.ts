import type { Buffer } from "node:buffer";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../domain/usage-error.ts";
import { draftName, removeDeadDrafts } from "./draft-names.ts";
import { errorCode } from "./error-code.ts";
import { isALink } from "./output/output-paths.ts";

/**
 * Replaces a file's content in one step: a reader sees the old text or the new, never half of it, and a crash loses neither.
 * The file keeps its permissions. Throws when the path is a link or a folder.
 */
export function replaceFile(root: string, path: string, text: string): void {
  const target = join(root, path);
  const before = lstatSync(target, { throwIfNoEntry: false });
  if (before !== undefined && !before.isFile()) throw isALink(target);
  const folder = dirname(target);
  // A run that was killed leaves its draft behind.
  removeDeadDrafts(folder);
  const draft = join(folder, draftName());
  try {
    writeFileSync(draft, text, { flag: "wx", flush: true, mode: before?.mode ?? 0o666 });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes a new file. Throws `UsageError` when there is one already: what somebody wrote is never lost. */
export function createFile(root: string, path: string, text: string): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  const handle = openNew(target, path);
  try {
    writeFileSync(handle, text, { flush: true });
  } catch (error) {
    // Half a text on a full disk is ours, and would stand in the way of the next try.
    rmSync(target, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

function openNew(target: string, path: string): number {
  try {
    return openSync(target, "wx");
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
    throw new UsageError({
      da: `Filen ${path} findes allerede og bliver ikke overskrevet. Vælg et andet id, eller ret i filen.`,
      en: `The file ${path} exists already and is not overwritten. Choose another id, or edit the file.`,
    });
  }
}

// Not through a link that somebody puts in place in between. Windows has no such flag.
export const noFollow = constants.O_NOFOLLOW ?? 0;

/** How a file lies on the disk: enough to see later that nobody has touched it since. */
export interface FileState {
  readonly size: number;
  readonly changed: number;
}

export const stateOf = ({ size, mtimeMs }: Stats): FileState => ({ size, changed: mtimeMs });

/** How a file lies that holds exactly these bytes; false when it holds others, `undefined` when there is none. */
export function lyingWith(target: string, content: Buffer): FileState | false | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(target, constants.O_RDONLY | noFollow);
    const state = stateOf(fstatSync(handle));
    if (state.size !== content.length) return false;
    return readFileSync(handle).equals(content) && state;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    if (["ELOOP", "EISDIR"].includes(errorCode(error))) throw isALink(target);
    throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** True when a file holds exactly these bytes, false when it holds others, `undefined` when there is none. */
export function hasContent(target: string, content: Buffer): boolean | undefined {
  const lying = lyingWith(target, content);
  return lying === undefined ? undefined : lying !== false;
}

/** Writes a file of the output in place, never through a link, and says how it lies then; its folder must exist. */
export function overwriteFile(target: string, content: Buffer): FileState {
  const { O_WRONLY, O_CREAT, O_TRUNC } = constants;
  const handle = openSync(target, O_WRONLY | O_CREAT | O_TRUNC | noFollow, 0o666);
  try {
    for (let at = 0; at < content.length; ) at += writeSync(handle, content, at);
    const found = fstatSync(handle);
    if (!found.isFile()) throw isALink(target);
    return stateOf(found);
  } finally {
    closeSync(handle);
  }
}
