import { Buffer } from "node:buffer";

// Room for a page of some hundred thousand letters; a site has tens of thousands, and room for each anew is dear to give and to take back.
const room = Buffer.allocUnsafeSlow(1 << 20);
const mostBytesOfLetter = 3;

/** The bytes of a file's content. They are only good until the next call. */
export function bytesOf(content: string | Uint8Array): Buffer {
  if (typeof content !== "string")
    return Buffer.from(content.buffer, content.byteOffset, content.length);
  if (content.length * mostBytesOfLetter > room.length) return Buffer.from(content);
  return room.subarray(0, room.write(content));
}
