import type { Buffer } from "node:buffer";
import { lstatSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { errorCode } from "../error-code.ts";

/**
 * Whether git may be tracking something in a folder below `root`. Looks into git's index, as starting git costs more than a short
 * run, and says yes to an index that it cannot read: one that shortens names or lies in several files.
 */
export function isTracked(root: string, folder: string): boolean {
  const gitFolder = findGitFolder(root);
  if (gitFolder === undefined) return false;
  try {
    const index = readFileSync(join(gitFolder, "index"));
    return !isPlain(index) || mayName(index.toString("latin1").toLowerCase(), folder);
  } catch (error) {
    // Nothing was ever added.
    return errorCode(error) !== "ENOENT";
  }
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

function findGitFolder(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    const place = join(folder, ".git");
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (found?.isDirectory()) return place;
    // A work tree of its own: one line says where its part of the repository lies.
    if (found?.isFile())
      return resolve(folder, /^gitdir: (.*)$/m.exec(readFileSync(place, "utf8"))?.[1] ?? "");
    if (dirname(folder) === folder) return undefined;
  }
}
