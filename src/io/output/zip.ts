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
const deflated = 8;
const version = 20;
const factsLength = 26;
// The first day a zip can name: no file tells when it was made.
const date = (1 << 5) | 1;

/** Gives a block as it is packed, from who remembers it or by packing it. */
export type PackBlock = (key: string, make: () => PackedBlock) => PackedBlock;

/**
 * Packs texts as a zip, several times as fast as a browser can, without ever holding one whole: of a text in pieces, only what it became
 * is kept. What is a block of its own may be known to `packBlock`. Names are plain letters, and nothing is as large as 4 GB. The same files give the same bytes on the same Node.
 */
export function zip(
  files: Readonly<Record<string, Iterable<ZipPiece>>>,
  packBlock: PackBlock = (_, make) => make(),
): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const from = at + 4 + factsLength + name.length;
    const { body, sum, length, packedLength } = pack(content, packBlock, from);
    const facts = Buffer.alloc(factsLength);
    facts.writeUInt16LE(version, 0);
    facts.writeUInt16LE(deflated, 4);
    facts.writeUInt16LE(date, 8);
    facts.writeUInt32LE(sum, 10);
    facts.writeUInt32LE(packedLength, 14);
    facts.writeUInt32LE(length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(signature(0x02014b50), word(version), facts, place, name);
    parts.push(signature(0x04034b50), facts, name, ...body);
    at += 4 + facts.length + name.length + packedLength;
  }
  return Buffer.concat([...parts, ...directory, end(directory, Object.keys(files).length, at)]);
}

interface Packed {
  readonly body: readonly Uint8Array[];
  /** The checksum of what was packed. */
  readonly sum: number;
  readonly length: number;
  readonly packedLength: number;
}

/** Packs a text; the first byte of it is to lie at `from`. */
function pack(pieces: Iterable<ZipPiece>, packBlock: PackBlock, from: number): Packed {
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

function end(directory: readonly Buffer[], count: number, at: number): Buffer {
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(count, 8);
  last.writeUInt16LE(count, 10);
  last.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  last.writeUInt32LE(at, 16);
  return last;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
