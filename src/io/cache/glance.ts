import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { constants, lstatSync, type Stats } from "node:fs";
import { changedAt } from "../file-traits.ts";

/** Paths that were looked at, and how each lay on the disk. */
export interface Glance {
  /** Looks at one path below the root, whatever lies there, and says what it found. */
  readonly look: (path: string) => Stats | undefined;
  /** Of all that was seen until now, with how it is called before. */
  readonly digest: (heading: string) => string;
  /** When the newest of it changed, in milliseconds since 1970. */
  readonly newest: () => number;
  /** Files that changed since a moment, by path. */
  readonly changedSince: (moment: number) => readonly string[];
}

const width = 6;
const missing: readonly number[] = Array.from({ length: width }, () => Number.NaN);

/**
 * Looks at many paths below a folder. What a file shows (which one it is, how large, when it changed, as in `fileTraits`) is held
 * as numbers, since ten thousand texts of them would take longer to write than the disk takes to answer.
 */
export function newGlance(root: string): Glance {
  const paths: string[] = [];
  const numbers: number[] = [];
  let newest = 0;
  const changed = (index: number): number =>
    changedAt({
      mtimeMs: numbers[index * width + 4] ?? 0,
      ctimeMs: numbers[index * width + 5] ?? 0,
    });
  return {
    look: (path) => {
      const found = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
      paths.push(path);
      if (found === undefined) {
        numbers.push(...missing);
        return undefined;
      }
      const { dev, ino, mode, size, mtimeMs, ctimeMs } = found;
      numbers.push(dev, ino, mode, size, mtimeMs, ctimeMs);
      newest = Math.max(newest, changedAt(found));
      return found;
    },
    digest: (heading) =>
      createHash("sha256")
        .update(JSON.stringify([heading, paths.length]))
        .update(paths.join("\0"))
        .update("\0")
        .update(Buffer.from(Float64Array.from(numbers).buffer))
        .digest("base64url"),
    newest: () => newest,
    changedSince: (moment) =>
      paths.filter(
        (_, index) =>
          changed(index) >= moment && !isFolder(numbers[index * width + 2] ?? Number.NaN),
      ),
  };
}

const isFolder = (mode: number): boolean => (mode & constants.S_IFMT) === constants.S_IFDIR;
