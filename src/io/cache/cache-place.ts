import { productDigest } from "./product-digest.ts";

/**
 * Where results of earlier runs may be kept, and of which program they are. Handed in by whoever wants a cache, and by nobody
 * else: the gate and the validation of pull requests never get one, so that no cache, poisoned or not, can lift a gate.
 */
export interface CachePlace {
  /** Absolute path of the catalogue's folder. */
  readonly root: string;
  /** Names this very program, byte for byte, and the Node it runs on. */
  readonly product: string;
  /** What is kept of each file is kept from so many integrations on; without it, from where it pays. */
  readonly fewestFiles?: number;
}

/** The cache of the catalogue at `root`; none for a program that is not bundled. `node` is the version it runs on. */
export const cachePlace = (root: string, node: string): CachePlace | undefined =>
  productDigest === undefined ? undefined : { root, product: `${productDigest} ${node}` };
