import { readdirSync } from "node:fs";
import { join } from "node:path";
import { removeOwn } from "../remove-own.ts";
import { manifestName, readManifest } from "./output-manifest.ts";
import { makeLinkGuard } from "./output-paths.ts";

/** What lies in a site's folder and is none of its files, in order. A link is one too, whatever it leads to. */
export function foreignFiles(folder: string): readonly string[] {
  const ours = readManifest(folder);
  const found: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = `${below}${entry.name}`;
      if (entry.isDirectory()) walk(`${path}/`);
      else if (path !== manifestName && !(entry.isFile() && ours.has(path))) found.push(path);
    }
  };
  walk("");
  return found.sort();
}

/** Removes them, and the folders that are empty then. */
export function removeForeign(folder: string, paths: readonly string[]): void {
  const guard = makeLinkGuard(folder);
  for (const path of paths) removeOwn(folder, path, guard);
}
