import type { Buffer } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../error-code.ts";
import { findGitFolder } from "../git/git-folder.ts";
import { changedAt, fileTraits, unsettled } from "../reading/file-traits.ts";

/**
 * Whether git may be tracking something in a folder below `root`. Looks into git's index, as starting git costs more than a short
 * run, and says yes to an index that it cannot read: one that shortens names or lies in several files.
 */
export function isTracked(root: string, folder: string): boolean {
  try {
    const gitFolder = findGitFolder(root);
    if (gitFolder === undefined) return false;
    return ofIndex(join(gitFolder.own, "index"), folder);
  } catch (error) {
    // Nothing was ever added.
    return errorCode(error) !== "ENOENT";
  }
}

let last: { readonly of: string; readonly answer: boolean } | undefined;

/** The same of an index. A run opens a dozen packs; one that lies as it did says what it said, unless it was written a moment ago. */
function ofIndex(path: string, folder: string): boolean {
  const found = statSync(path);
  const of = JSON.stringify([path, folder, fileTraits(found)]);
  if (last?.of === of) return last.answer;
  const index = readFileSync(path);
  const answer = !isPlain(index) || mayName(index.toString("latin1").toLowerCase(), folder);
  last = Date.now() - changedAt(found) < unsettled ? undefined : { of, answer };
  return answer;
}

// The folder, a folder around it (as a repository within the repository), or something in it; wherever in the tree.
function mayName(index: string, folder: string): boolean {
  const parts = folder.split("/");
  const around = parts.slice(1).map((_, count) => `${parts.slice(0, count + 1).join("/")}\0`);
  return [folder, ...around].some((name) => index.includes(name));
}

const newestPlainVersion = 3;

// Version 4 writes only what differs from the name before; a split index keeps most names in another file.
const isPlain = (index: Buffer): boolean =>
  index.length > 12 &&
  index.toString("latin1", 0, 4) === "DIRC" &&
  index.readUInt32BE(4) <= newestPlainVersion &&
  !index.includes("link\0");
