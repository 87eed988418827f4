import { Buffer } from "node:buffer";
import { hashAtOnce } from "./hash-at-once.ts";

// As many as 24 letters hold.
const digestBytes = 18;

/** A name for a text in 24 letters: nobody can choose two texts that share it, and a site keeps a hundred thousand of them. */
export const shortDigest = (text: string | Uint8Array): string =>
  // Not cut out of the whole digest: the engine would keep that too.
  hashAtOnce(text, "buffer").toString("base64url", 0, digestBytes);

let room = Buffer.alloc(0);

/** The same of a text that begins in letters and goes on in bytes, without making letters of these. */
export function shortDigestOfBoth(text: string, bytes: Uint8Array): string {
  const start = Buffer.byteLength(text);
  const end = start + bytes.length;
  if (room.length < end) room = Buffer.allocUnsafeSlow(end * 2);
  room.write(text);
  room.set(bytes, start);
  return shortDigest(room.subarray(0, end));
}
