import { getuid, version } from "node:process";
import { type CachePlace, cachePlace } from "../io/cache/cache-place.ts";
import type { Call } from "./main.ts";

/** Where a call may keep results for the next: nowhere when the person said so. What one user may read, another may not. */
export const callCache = ({ root, values }: Call): CachePlace | undefined =>
  values.has("no-cache") ? undefined : cachePlace(root, `${version} ${getuid?.() ?? ""}`);
