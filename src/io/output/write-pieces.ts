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
import { errorCode } from "../error-code.ts";
import { bytesOf } from "../reading/text-bytes.ts";
import { type FileState, noFollow, stateOf } from "../write.ts";
import { isALink } from "./output-paths.ts";

/**
 * Brings a file of the output into step with a text or bytes in pieces, none of which is held after the next: what lies there the same is left
 * alone, and nothing is written where all of it is. Never through a link; its folder must exist.
 */
export function writePieces(
  target: string,
  pieces: Iterable<string | Uint8Array>,
): { readonly state: FileState; readonly isWritten: boolean } {
  const handle = openFile(target);
  try {
    const before = fstatSync(handle);
    if (!before.isFile()) throw isALink(target);
    let isWritten = before.size === 0;
    let at = 0;
    for (const piece of pieces) {
      const bytes = bytesOf(piece);
      isWritten ||= !standsAt(handle, at, bytes);
      if (isWritten) writeAll(handle, bytes, at);
      at += bytes.length;
    }
    if (at < before.size) ftruncateSync(handle, at);
    return { state: stateOf(fstatSync(handle)), isWritten: isWritten || at < before.size };
  } finally {
    closeSync(handle);
  }
}

function openFile(target: string): number {
  try {
    return openSync(target, constants.O_RDWR | constants.O_CREAT | noFollow, 0o666);
  } catch (error) {
    if (["ELOOP", "EISDIR"].includes(errorCode(error))) throw isALink(target);
    throw error;
  }
}

function standsAt(handle: number, at: number, bytes: Buffer): boolean {
  const there = Buffer.allocUnsafe(bytes.length);
  let read = 0;
  while (read < bytes.length) {
    const more = readSync(handle, there, read, bytes.length - read, at + read);
    if (more === 0) return false;
    read += more;
  }
  return there.equals(bytes);
}

function writeAll(handle: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(handle, bytes, done, bytes.length - done, at + done);
}
