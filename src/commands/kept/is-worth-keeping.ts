import type { CachePlace } from "../../io/cache/cache-place.ts";
import { hasPacks } from "../../io/cache/pack-folder.ts";
import { isSmallCatalogue } from "../../io/reading/files.ts";

/**
 * Whether to keep what was made of each file: not where few files are read faster without, nor in the first run in a folder, which
 * may be the last (a fresh checkout on GitHub), as keeping costs half of a run more.
 */
export const isWorthKeeping = (place: CachePlace | undefined): place is CachePlace =>
  place !== undefined && hasPacks(place.root) && !isSmallCatalogue(place.root, place.fewestFiles);
