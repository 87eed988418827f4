import { Buffer } from "node:buffer";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../error-code.ts";
import { hasContent, overwriteFile } from "../write.ts";
import { safeOutputPaths } from "./output-paths.ts";

/** Lists what we wrote, so that the next run removes its own files and nobody else's. */
export const manifestName = ".catalogue-files";

/** The files that earlier runs wrote into a folder. */
export function readManifest(folder: string): ReadonlySet<string> {
  try {
    // The last line ends like the others.
    const text = readFileSync(join(folder, manifestName), "utf8").replace(/\n$/, "");
    return new Set(safeOutputPaths(text));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return new Set();
    throw error;
  }
}

/** Whether files stand as a manifest lists them; a run that was cut off may have left further ones at its end. */
export function isInOrder(paths: Iterable<string>): boolean {
  let last = "";
  for (const path of paths) {
    if (path <= last) return false;
    last = path;
  }
  return true;
}

/** Notes which files are ours from now on. */
export function writeManifest(folder: string, paths: ReadonlySet<string>): void {
  const content = Buffer.from(`${[...paths].sort().join("\n")}\n`);
  const target = join(folder, manifestName);
  if (hasContent(target, content) !== true) overwriteFile(target, content);
}

/** Notes further files before they are written; the manifest must be there. */
export const extendManifest = (folder: string, paths: readonly string[]): void =>
  appendFileSync(join(folder, manifestName), `${paths.join("\n")}\n`);
