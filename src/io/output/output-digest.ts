import { lstatSync } from "node:fs";
import { nearestPath } from "../nearest-path.ts";
import { sha256 } from "../sha256.ts";
import type { FileState } from "../write.ts";
import { isInOrder, readManifest } from "./output-manifest.ts";
import { makeLinkGuard } from "./output-paths.ts";

/** Names the files of a site with the size and time of each: where it is the same, nobody has touched one. */
export function outputDigest(files: Iterable<readonly [path: string, state: FileState]>): string {
  const states = new Map(files);
  const paths = [...states.keys()];
  if (!isInOrder(paths)) paths.sort();
  const lines = paths.map((path) => {
    const { size, changed } = states.get(path) ?? { size: 0, changed: 0 };
    return `${path}\0${size} ${changed}`;
  });
  return sha256(lines.join("\n"));
}

/** The same of a site as it lies in its folder; nothing where a file of it is missing, or is no file of its own any more. */
export function lyingOutput(
  folder: string,
): { readonly digest: string; readonly count: number } | undefined {
  const paths = readManifest(folder);
  const guard = makeLinkGuard(folder);
  const place = nearestPath(folder);
  const files: [string, FileState][] = [];
  for (const path of paths) {
    guard(path);
    const found = lstatSync(`${place}/${path}`, { throwIfNoEntry: false });
    if (found === undefined || !found.isFile()) return undefined;
    files.push([path, { size: found.size, changed: found.mtimeMs }]);
  }
  return { digest: outputDigest(files), count: files.length };
}
