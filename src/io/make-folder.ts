import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../domain/usage-error.ts";
import { errorCode } from "./error-code.ts";

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Makes a folder and those above it that are missing. Step by step, as Node's own `recursive` never returns where a system holds folders but
 * lets nobody make any, as below /proc. Throws `UsageError` there, and the system's error for everything else in the way.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Somebody made it meanwhile.
    if (isFolder(folder)) return;
    if (errorCode(error) !== "ENOENT") throw error;
    throw new UsageError({
      da: `Mappen ${folder} kan ikke oprettes: ${parent} tager ikke imod nye mapper. Vælg en anden mappe.`,
      en: `The folder ${folder} cannot be made: ${parent} takes no new folders. Choose another folder.`,
    });
  }
}
