import { Buffer } from "node:buffer";
import { deflateRawSync, constants as zlib } from "node:zlib";
import type { PackedBlock, ZipBlock, ZipPiece } from "../../domain/zip-piece.ts";
import { crc32 } from "./crc32.ts";
import { crc32Combine } from "./crc32-combine.ts";

// Half the time of the usual level, a tenth more bytes.
const level = 3;
// As much as is packed at a time. What is packed next may repeat what stood in the last window.
const mostLetters = 1 << 18;
const windowBytes = 1 << 15;

/** Gives a block as it is packed, from who remembers it or by packing it. */
export type PackBlock = (key: string, make: () => PackedBlock) => PackedBlock;

/** A text as it is packed. */
export interface Packed {
  readonly body: readonly Uint8Array[];
  /** The checksum of what was packed. */
  readonly sum: number;
  readonly length: number;
  readonly packedLength: number;
}

/**
 * Packs a text in pieces, without ever holding it whole; the first byte of what it becomes is to lie at `from`. What is a block of its own may
 * be known to `packBlock`.
 */
export function packPieces(
  pieces: Iterable<ZipPiece>,
  from: number,
  packBlock: PackBlock = (_, make) => make(),
): Packed {
  const body: Uint8Array[] = [];
  let [sum, length, packedLength] = [0, 0, 0];
  let window: Buffer | undefined;
  const add = (text: string, finishFlush: number): void => {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes, {
      level,
      finishFlush,
      ...(window && { dictionary: window }),
    });
    body.push(packed);
    sum = crc32(bytes, sum);
    length += bytes.length;
    packedLength += packed.length;
    window = bytes.subarray(-windowBytes);
  };
  let waiting = "";
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      if (waiting !== "") add(waiting, zlib.Z_SYNC_FLUSH);
      waiting = "";
      const block = packedOf(piece, packBlock);
      piece.onPacked?.(block, from + packedLength);
      body.push(block.packed);
      sum = crc32Combine(sum, block.sum, block.length);
      length += block.length;
      packedLength += block.packed.length;
      // What comes next must not repeat what stands in it, or it would depend on it.
      window = undefined;
      continue;
    }
    // The last piece ends the whole, so one waits until another comes.
    if (waiting.length >= mostLetters) {
      add(waiting, zlib.Z_SYNC_FLUSH);
      waiting = "";
    }
    waiting += piece;
  }
  add(waiting, zlib.Z_FINISH);
  return { body, sum, length, packedLength };
}

function packedOf({ packed, key, text }: ZipBlock, packBlock: PackBlock): PackedBlock {
  if (packed !== undefined) return packed;
  const make = (): PackedBlock => packAlone(text());
  return key === undefined ? make() : packBlock(key, make);
}

function packAlone(text: string): PackedBlock {
  const bytes = Buffer.from(text);
  const packed = deflateRawSync(bytes, { level, finishFlush: zlib.Z_SYNC_FLUSH });
  return { packed, sum: crc32(bytes), length: bytes.length };
}
