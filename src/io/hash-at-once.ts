import type { Buffer } from "node:buffer";
import * as crypto from "node:crypto";

type Encoding = "base64url" | "hex";

/** SHA-256 of bytes or of a text's UTF-8 bytes, in letters or as bytes. */
export interface HashAtOnce {
  (content: string | Uint8Array, encoding: Encoding): string;
  (content: string | Uint8Array, encoding: "buffer"): Buffer;
}

/** In three steps, for Node before 20.12. */
export const hashInSteps = ((content: string | Uint8Array, encoding: Encoding | "buffer") => {
  const hash = crypto.createHash("sha256").update(content);
  return encoding === "buffer" ? hash.digest() : hash.digest(encoding);
}) as HashAtOnce;

/** In one call, which takes half the time for a short text. Whether Node has it is asked late, as that loads all its cryptography. */
export const hashAtOnce = ((content: string | Uint8Array, encoding: Encoding) =>
  crypto.hash === undefined
    ? hashInSteps(content, encoding)
    : crypto.hash("sha256", content, encoding)) as HashAtOnce;
