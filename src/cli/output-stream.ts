import { Buffer } from "node:buffer";
import { fstatSync, writeSync } from "node:fs";
import process from "node:process";
import { errorCode } from "../io/error-code.ts";

/** What a program writes its words to. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string | Uint8Array) => unknown;
}

/** No terminal, and written at once by Node's own stream too. A pipe that a program made may be a pair of sockets. */
function isFileOrPipe(handle: number): boolean {
  if (process.platform !== "linux") return false;
  try {
    const found = fstatSync(handle);
    return found.isFile() || found.isFIFO() || found.isSocket();
  } catch {
    return false;
  }
}

/** Writes as much as the other end takes now; gives the rest. */
function writeNow(handle: number, bytes: Uint8Array): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(handle, rest));
  } catch (error) {
    if (errorCode(error) !== "EAGAIN") throw error;
  }
  return rest;
}

/**
 * The output behind a handle. Node's own stream brings all its streams and sockets along, a quarter of what an empty program takes: `open` makes
 * it for a terminal, and where a pipe is full and somebody has asked it not to wait. `failed` is told what writing throws, as late as Node's own stream
 * tells it: what is being done comes to its end.
 */
export function outputStream(
  handle: number,
  open: () => OutputStream,
  failed: (error: NodeJS.ErrnoException) => void,
): OutputStream {
  if (!isFileOrPipe(handle)) return open();
  let opened: OutputStream | undefined;
  let isOver = false;
  return {
    write: (text) => {
      if (isOver) return false;
      if (opened !== undefined) return opened.write(text);
      try {
        const rest = writeNow(handle, typeof text === "string" ? Buffer.from(text) : text);
        if (rest.length === 0) return true;
        opened = open();
        return opened.write(rest);
      } catch (error) {
        isOver = true;
        process.nextTick(failed, error);
        return false;
      }
    },
  };
}
