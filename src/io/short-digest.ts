import { createHash } from "node:crypto";

// As many as 24 letters hold.
const digestBytes = 18;

/** A name for a text in 24 letters: nobody can choose two texts that share it, and a site keeps a hundred thousand of them. */
export const shortDigest = (text: string): string =>
  // Not cut out of the whole digest: the engine would keep that too.
  createHash("sha256").update(text).digest().toString("base64url", 0, digestBytes);
