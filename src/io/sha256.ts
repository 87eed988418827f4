import { hashAtOnce } from "./hash-at-once.ts";

/** SHA-256 of bytes or of a text's UTF-8 bytes, as 43 characters of base64url: what commit statuses have room for. */
export const sha256 = (content: string | Uint8Array): string => hashAtOnce(content, "base64url");
