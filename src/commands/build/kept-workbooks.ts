import { Buffer } from "node:buffer";
import type { PackedBlock } from "../../domain/zip-piece.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack } from "../../io/cache/open-pack.ts";
import { zip } from "../../io/output/zip.ts";
import { shortDigest } from "../../io/short-digest.ts";
import type { Zip } from "../../site/exports/to-xlsx.ts";
import type { Edition } from "../../site/site-input.ts";

/**
 * Packs workbooks with the blocks of rows that the last one of the same name had: writing and packing rows is most of the work on a list,
 * and after a small change all but one block are the same. The bytes are those that packing afresh gives.
 */
export const keepingZip =
  (place: CachePlace, edition: Edition): Zip =>
  (files, name) => {
    if (name === undefined) return zip(files);
    const pack = openPack(place, `workbook-${edition}-${shortDigest(name)}`, "");
    const bytes = zip(files, (key, make) => {
      const digest = shortDigest(key);
      const known = pack.get(digest);
      if (known !== undefined) return readBlock(known);
      const made = make();
      pack.take(digest, blockBytes(made));
      return made;
    });
    pack.save();
    return bytes;
  };

const headBytes = 8;

function blockBytes({ packed, sum, length }: PackedBlock): Uint8Array {
  const head = Buffer.alloc(headBytes);
  head.writeUInt32LE(sum, 0);
  head.writeUInt32LE(length, headBytes / 2);
  return Buffer.concat([head, packed]);
}

const readBlock = (bytes: Buffer): PackedBlock => ({
  sum: bytes.readUInt32LE(0),
  length: bytes.readUInt32LE(headBytes / 2),
  packed: bytes.subarray(headBytes),
});
