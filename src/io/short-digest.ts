import { createHash } from "node:crypto";

/** A name for a text in 24 letters: nobody can choose two texts that share it, and a site keeps a hundred thousand of them. */
export const shortDigest = (text: string): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, 24);
