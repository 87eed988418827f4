import type { CachePlace } from "./cache-place.ts";
import { openPack, type Pack } from "./open-pack.ts";

/** As `Pack`; bytes are taken as they are, so nobody may change them any more. */
export type GrowingPack = Pick<Pack, "get" | "take" | "save">;

// Beyond so many, reading what came since costs as much as writing all anew.
const mostSince = 500;

/**
 * A pack of which most stays the same from run to run: what comes is kept beside it, so that one new entry does not have ten thousand
 * written again. What nobody asks for any more goes when both become one.
 */
export function openGrowingPack(place: CachePlace, name: string, stamp: string): GrowingPack {
  const base = openPack(place, name, stamp);
  const since = openPack(place, `${name}-since`, stamp);
  const come = new Map<string, Uint8Array>();
  return {
    get: (key) => {
      const found = since.get(key);
      if (found === undefined) return base.get(key);
      come.set(key, found);
      return found;
    },
    take: (key, bytes) => {
      come.set(key, bytes);
      since.take(key, bytes);
    },
    save: () => {
      if (come.size <= mostSince) {
        since.save();
        return;
      }
      for (const [key, bytes] of come) base.take(key, bytes);
      base.save();
      // Nothing was asked of it, so nothing is left in it.
      openPack(place, `${name}-since`, stamp).save();
    },
  };
}
