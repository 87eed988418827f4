import { Buffer } from "node:buffer";

/** Room for the bytes of many files, side by side: a buffer a file would cost more than what it holds. */
export interface ByteStore {
  /** Where the next file may be read to; there is room for the largest. */
  readonly free: () => { readonly buffer: Buffer; readonly from: number };
  /** Keeps so many bytes of what was read there. */
  readonly take: (length: number) => void;
}

const filesInBlock = 16;

/** A store for files of at most `largest` bytes each, `inBlock` at a time. Pages that nothing was read to take no memory. */
export function newByteStore(largest: number, inBlock = filesInBlock): ByteStore {
  let buffer = Buffer.alloc(0);
  let from = 0;
  return {
    free: () => {
      if (buffer.length - from < largest) {
        buffer = Buffer.allocUnsafeSlow(largest * inBlock);
        from = 0;
      }
      return { buffer, from };
    },
    take: (length) => {
      from += length;
    },
  };
}
