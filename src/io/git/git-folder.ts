import { lstatSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { errorCode } from "../error-code.ts";

/** Where git keeps what it knows of a work tree, by a glance at the disk. */
export interface GitFolder {
  /** What belongs to this work tree alone: its index, its HEAD. */
  readonly own: string;
  /** What all work trees of the repository share: branches, objects. The same folder where there is but one. */
  readonly shared: string;
}

/** Finds git's folder for a folder in a work tree; `undefined` when none lies there or above. */
export function findGitFolder(root: string): GitFolder | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    const place = join(folder, ".git");
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (found !== undefined) {
      // A work tree of its own: one line says where its part of the repository lies.
      const line = found.isFile() ? /^gitdir: (.*)$/m.exec(readFileSync(place, "utf8")) : undefined;
      const own = resolve(folder, line?.[1] ?? ".git");
      return { own, shared: resolve(own, textOf(join(own, "commondir"))?.trim() ?? ".") };
    }
    if (dirname(folder) === folder) return undefined;
  }
}

/** The text of a small file of git's; `undefined` when there is none. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
