import type { Stats } from "node:fs";

/**
 * Names how a file lies on the disk: which one it is, how large, and when it changed. The time of change is the system's own: unlike
 * the time of writing, nobody can set it.
 */
export const fileTraits = ({ dev, ino, mode, size, mtimeMs, ctimeMs }: Stats): string =>
  `${dev} ${ino} ${mode} ${size} ${mtimeMs} ${ctimeMs}`;

/** The coarsest disks count time in steps of two seconds: what was written so shortly before, in milliseconds, could be written again unseen. */
export const unsettled = 2000;

/** When a file last changed, in milliseconds since 1970. */
export const changedAt = ({ mtimeMs, ctimeMs }: Pick<Stats, "mtimeMs" | "ctimeMs">): number =>
  Math.max(mtimeMs, ctimeMs);
