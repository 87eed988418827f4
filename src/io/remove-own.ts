import { rmdirSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { errorCode } from "./error-code.ts";

/** Removes a file of the output that an earlier run wrote, and the folders that are empty then. `guard` refuses a way through a link. */
export function removeOwn(folder: string, path: string, guard: (path: string) => boolean): void {
  guard(path);
  try {
    unlinkSync(join(folder, path));
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
  // Folders that are empty now go too; the first that is not ends the walk.
  try {
    for (let parent = dirname(path); parent !== "."; parent = dirname(parent))
      rmdirSync(join(folder, parent));
  } catch (error) {
    if (!["ENOTEMPTY", "EEXIST", "ENOENT"].includes(errorCode(error))) throw error;
  }
}
