import { createHash } from "node:crypto";

/** SHA-256 of bytes or of a text's UTF-8 bytes, as 43 characters of base64url: what commit statuses have room for. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("base64url");
