import { existsSync, lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isTracked } from "./is-tracked.ts";

const folders = [".cache", "catalogue"];

/** Where packs lie in a catalogue's folder, with `/`. Safe to delete at any time. */
export const packFolder = folders.join("/");

/**
 * The folder of a catalogue's packs, if what lies there can be trusted to be ours: no link on the way, which would read and
 * write elsewhere, and nothing in it that git tracks, which somebody else may have written and sent along.
 */
export function trustedPackFolder(root: string): string | undefined {
  let folder = root;
  for (const name of folders) {
    folder = join(folder, name);
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (found !== undefined && !found.isDirectory()) return undefined;
  }
  return isTracked(root, packFolder) ? undefined : folder;
}

/** Makes the folder, with a note to git to leave it alone whatever the catalogue's own `.gitignore` says. */
export function makePackFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true }) === undefined) return;
  writeFileSync(join(folder, ".gitignore"), "*\n");
}

/** Whether anything was ever kept of the catalogue at `root`. */
export const hasPacks = (root: string): boolean => existsSync(join(root, packFolder));
