import zlib from "node:zlib";

const byByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of zip and gzip, going on from that of what came before; the first releases of Node 20 have none of their own. */
export function crc32ByTable(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  for (const byte of bytes) sum = (sum >>> 8) ^ (byByte[(sum ^ byte) & 255] ?? 0);
  return ~sum >>> 0;
}

/** The same, by the engine where it can. */
export const crc32: typeof crc32ByTable = zlib.crc32 ?? crc32ByTable;
