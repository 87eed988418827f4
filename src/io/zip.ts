import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";

// Half the time of the usual level, a tenth more bytes.
const level = 3;
const gzipHeader = 10;
const gzipTrailer = 8;
const deflated = 8;
const version = 20;
// The first day a zip can name: no file tells when it was made.
const date = (1 << 5) | 1;

/**
 * Packs files as a zip, several times as fast as a browser can. Names are plain letters, and nothing is as large as 4 GB. The same
 * files give the same bytes on the same Node.
 */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    // A gzip holds what a zip needs: the deflated bytes, then their checksum.
    const packed = gzipSync(content, { level });
    const body = packed.subarray(gzipHeader, -gzipTrailer);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(version, 0);
    facts.writeUInt16LE(deflated, 4);
    facts.writeUInt16LE(date, 8);
    packed.copy(facts, 10, packed.length - gzipTrailer, packed.length - 4);
    facts.writeUInt32LE(body.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(signature(0x02014b50), word(version), facts, place, name);
    parts.push(signature(0x04034b50), facts, name, body);
    at += 4 + facts.length + name.length + body.length;
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
