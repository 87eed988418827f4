// The bundler puts the digest of the whole bundle here. Run from its sources, a product has none, as they may change under it.
const digest: string = "the product's own digest";

/** Names this very program, byte for byte; `undefined` when it is not run from a bundle. */
export const productDigest: string | undefined = /^[0-9a-f]{64}$/.test(digest) ? digest : undefined;
