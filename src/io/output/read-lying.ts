import type { Buffer } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FileState, noFollow, stateOf } from "../write.ts";

/** The bytes of a file of the output, where it lies as it was left, by size and time of change; never through a link. */
export function readLying(
  folder: string,
  path: string,
  { size, changed }: FileState,
): Buffer | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(join(folder, path), constants.O_RDONLY | noFollow);
    const stats = fstatSync(handle);
    const now = stateOf(stats);
    if (!stats.isFile() || now.size !== size || now.changed !== changed) return undefined;
    const bytes = readFileSync(handle);
    return bytes.length === size ? bytes : undefined;
  } catch {
    // It is made anew then, and whatever stands in the way of that is told there.
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
