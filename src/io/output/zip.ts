import { Buffer } from "node:buffer";
import type { ZipPiece } from "../../domain/zip-piece.ts";
import { type PackBlock, packPieces } from "./pack-pieces.ts";

const deflated = 8;
const version = 20;
const factsLength = 26;
// The first day a zip can name: no file tells when it was made.
const date = (1 << 5) | 1;

/**
 * Packs texts as a zip, several times as fast as a browser can, without ever holding one whole: of a text in pieces, only what it became
 * is kept. What is a block of its own may be known to `packBlock`. Names are plain letters, and nothing is as large as 4 GB. The same files give the same bytes on the same Node.
 */
export function zip(
  files: Readonly<Record<string, Iterable<ZipPiece>>>,
  packBlock?: PackBlock,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const from = at + 4 + factsLength + name.length;
    const { body, sum, length, packedLength } = packPieces(content, from, packBlock);
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
