import { Buffer } from "node:buffer";
import { constants, lstatSync, type Stats } from "node:fs";
import { nearestPath } from "../nearest-path.ts";
import { changedAt } from "../reading/file-traits.ts";

/** Paths that were looked at, and how each lay on the disk. */
export interface Glance {
  /** Looks at what has a name in a folder below the root ("" for the root itself), whatever it is, and says what it found. */
  readonly look: (folder: string, name: string) => Stats | undefined;
  /** All that was seen until now, with how it is called before; in pieces, of which the last is only good until somebody looks again. */
  readonly content: (heading: string) => readonly Buffer[];
  /** When the newest of it changed, in milliseconds since 1970. */
  readonly newest: () => number;
  /** Files that changed since a moment, by path. */
  readonly changedSince: (moment: number) => readonly string[];
}

const width = 6;
const modeAt = 2;
const writtenAt = 4;
const changeAt = 5;
const roomAtFirst = 512 * width;
const goOn = { throwIfNoEntry: false } as const;

/** Names looked at one after the other in one folder. Ten thousand whole paths would have to be made, held and collected. */
interface Looked {
  readonly folder: string;
  readonly way: string;
  readonly names: string[];
}

/**
 * Looks at many files below a folder. What a file shows (which one it is, how large, when it changed, as in `fileTraits`) is held
 * as numbers, since ten thousand texts of them would take longer to write than the disk takes to answer.
 */
export function newGlance(root: string): Glance {
  const place = nearestPath(root);
  const looked: Looked[] = [];
  let current: Looked | undefined;
  let numbers = new Float64Array(roomAtFirst);
  let end = 0;
  let newest = 0;
  const enter = (folder: string): Looked => {
    if (current?.folder === folder) return current;
    current = { folder, way: folder === "" ? `${place}/` : `${place}/${folder}/`, names: [] };
    looked.push(current);
    return current;
  };
  const makeRoom = (): void => {
    if (end + width <= numbers.length) return;
    const larger = new Float64Array(numbers.length * 4);
    larger.set(numbers);
    numbers = larger;
  };
  return {
    look: (folder, name) => {
      const { way, names } = enter(folder);
      const found = lstatSync(way + name, goOn);
      names.push(name);
      makeRoom();
      if (found === undefined) numbers.fill(Number.NaN, end, end + width);
      else {
        numbers[end] = found.dev;
        numbers[end + 1] = found.ino;
        numbers[end + modeAt] = found.mode;
        numbers[end + 3] = found.size;
        numbers[end + writtenAt] = found.mtimeMs;
        numbers[end + changeAt] = found.ctimeMs;
        newest = Math.max(newest, changedAt(found));
      }
      end += width;
      return found;
    },
    content: (heading) => {
      const counts = looked.map(({ folder, names }) => [folder, names.length]);
      const called = looked.map(({ names }) => `${names.join("\0")}\0`).join("");
      const { buffer, byteOffset } = numbers;
      return [
        Buffer.from(`${JSON.stringify([heading, counts])}\n${called}`),
        Buffer.from(buffer, byteOffset, end * numbers.BYTES_PER_ELEMENT),
      ];
    },
    newest: () => newest,
    changedSince: (moment) => {
      const paths = looked.flatMap(({ folder, names }) =>
        names.map((name) => (folder === "" ? name : `${folder}/${name}`)),
      );
      return paths.filter((_, index) => hasChanged(numbers.subarray(index * width), moment));
    },
  };
}

/** Whether a file, told by its numbers, changed since a moment. A folder is known by what lies in it. */
function hasChanged(numbers: Float64Array, moment: number): boolean {
  const at = (which: number): number => numbers[which] ?? Number.NaN;
  const changed = changedAt({ mtimeMs: at(writtenAt), ctimeMs: at(changeAt) });
  return changed >= moment && !isFolder(at(modeAt));
}

const isFolder = (mode: number): boolean => (mode & constants.S_IFMT) === constants.S_IFDIR;
