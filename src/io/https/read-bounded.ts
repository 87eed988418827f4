import { Buffer } from "node:buffer";
import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { RequestTrouble } from "./request-trouble.ts";

/** Looks at an answer while it comes, and throws to have no more of it. */
export type Watch = (chunk: Uint8Array) => void;

function unpacked(answer: IncomingMessage): Readable {
  const encoding = (answer.headers["content-encoding"] ?? "identity").toLowerCase().trim();
  if (encoding === "identity" || encoding === "") return answer;
  if (encoding !== "gzip" && encoding !== "x-gzip")
    throw new RequestTrouble("odd-encoding", encoding.slice(0, 40));
  const gunzip = createGunzip();
  answer.on("error", (error) => gunzip.destroy(error));
  answer.on("aborted", () => gunzip.destroy(new RequestTrouble("cut-off", "aborted")));
  return answer.pipe(gunzip);
}

/**
 * Reads the body of an answer, unpacked, up to `most` bytes on the wire and as many out of it. Throws `RequestTrouble` for one that is
 * larger, packed in an odd way or cut off, and whatever `watch` throws.
 */
export async function readBounded(
  answer: IncomingMessage,
  most: number,
  watch: Watch = () => undefined,
): Promise<Buffer> {
  const tooLarge = () => new RequestTrouble("too-large", `more than ${most} bytes`);
  const declared = answer.headers["content-length"];
  if (declared !== undefined && Number(declared) > most) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of unpacked(answer) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    watch(chunk);
    chunks.push(chunk);
  }
  if (!answer.complete) throw new RequestTrouble("cut-off", `after ${length} bytes`);
  return Buffer.concat(chunks, length);
}
