import { createHash } from "node:crypto";

/** SHA-256 of a text's UTF-8 bytes, as 43 characters of base64url: what commit statuses have room for. */
export const sha256 = (text: string): string =>
  createHash("sha256").update(text, "utf8").digest("base64url");
