import { Buffer } from "node:buffer";

/** Room for the bytes of many files, side by side: a buffer a file would cost more than what it holds. */
export interface ByteStore {
  /** Where the next file may be read to; there is room for the largest. */
  readonly free: () => { readonly buffer: Buffer; readonly from: number };
  /** Keeps so many bytes of what was read there. */
  readonly take: (length: number) => void;
}

const filesInBlock = 16;

/** What is larger, the system's own allocator takes from the system and gives back to it at once; what is not, it may keep for ever. */
const givenBack = 33 << 20;

/**
 * A store for files of at most `largest` bytes each, `inBlock` at a time at first; where there are more, a block is so large that its memory
 * is the system's again when it is let go of. Pages that nothing was read to take no memory.
 */
export function newByteStore(largest: number, inBlock = filesInBlock): ByteStore {
  let buffer = Buffer.alloc(0);
  let from = 0;
  let isFirst = true;
  return {
    free: () => {
      if (buffer.length - from < largest) {
        const bytes = largest * inBlock;
        buffer = Buffer.allocUnsafeSlow(isFirst ? bytes : Math.max(bytes, givenBack));
        isFirst = false;
        from = 0;
      }
      return { buffer, from };
    },
    take: (length) => {
      from += length;
    },
  };
}
