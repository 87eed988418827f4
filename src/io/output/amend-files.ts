import { Buffer } from "node:buffer";
import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { errorCode } from "../error-code.ts";
import { type FileState, noFollow, stateOf } from "../write.ts";
import { isALink } from "./output-paths.ts";

/** What stands on a page where it is found last, and what should stand there. */
export interface Amendment {
  readonly from: string;
  readonly to: string;
}

interface Opened {
  readonly path: string;
  readonly handle: number;
  readonly size: number;
  readonly from: Buffer;
  readonly to: Buffer;
  readonly at: number;
}

// What every page shows stands at its foot, so that the rest of a page need not be read.
const footBytes = 1024;

/**
 * Puts the pages among files right where they lie, and says how all of them lie then. Nothing is written, and `undefined` given, where one of
 * them does not hold what it should. The files must lie as `files` says; what is cut off in between lies otherwise, and is made anew
 * by the next run. Never through a link.
 */
export function amendFiles(
  folder: string,
  files: ReadonlyMap<string, FileState>,
  amendmentOf: (path: string) => Amendment,
): ReadonlyMap<string, FileState> | undefined {
  const opened: Opened[] = [];
  try {
    for (const [path, { size }] of files) {
      if (!path.endsWith(".html")) continue;
      const [from, to] = inBytes(amendmentOf(path));
      const handle = openToChange(join(folder, path));
      const one = { path, handle, size, from, to };
      opened.push({ ...one, at: -1 });
      const at = placeOfLast(one);
      if (at < 0) return undefined;
      opened[opened.length - 1] = { ...one, at };
    }
    const now = new Map(files);
    for (const one of opened) now.set(one.path, put(one));
    return now;
  } finally {
    for (const { handle } of opened) closeSync(handle);
  }
}

const inBytes = ({ from, to }: Amendment): readonly [Buffer, Buffer] => [
  Buffer.from(from),
  Buffer.from(to),
];

function openToChange(target: string): number {
  try {
    return openSync(target, constants.O_RDWR | noFollow);
  } catch (error) {
    if (["ELOOP", "EISDIR"].includes(errorCode(error))) throw isALink(target);
    throw error;
  }
}

/** Where a file holds the bytes for the last time; -1 where it does not. */
function placeOfLast({ handle, size, from }: Omit<Opened, "at">): number {
  const foot = Math.max(0, size - footBytes);
  const inFoot = readAt(handle, foot, size).lastIndexOf(from);
  if (inFoot >= 0) return foot + inFoot;
  return foot === 0 ? -1 : readAt(handle, 0, size).lastIndexOf(from);
}

function readAt(handle: number, start: number, end: number): Buffer {
  const bytes = Buffer.allocUnsafe(end - start);
  let done = 0;
  while (done < bytes.length) {
    const more = readSync(handle, bytes, done, bytes.length - done, start + done);
    if (more === 0) break;
    done += more;
  }
  return bytes.subarray(0, done);
}

/** Writes from the place on what is other than before: as a rule those few bytes alone. */
function put({ handle, size, from, to, at }: Opened): FileState {
  const isAsLong = from.length === to.length;
  const bytes = isAsLong ? to : Buffer.concat([to, readAt(handle, at + from.length, size)]);
  for (let done = 0; done < bytes.length; )
    done += writeSync(handle, bytes, done, bytes.length - done, at + done);
  if (to.length < from.length) ftruncateSync(handle, at + bytes.length);
  return stateOf(fstatSync(handle));
}
