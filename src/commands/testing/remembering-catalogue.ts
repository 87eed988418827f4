import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { temporaryFolder } from "../../io/testing/temporary-folder.ts";

/** The demonstration catalogue in a folder where something was kept before, as from the second run on. */
export function rememberingCatalogue(): CachePlace {
  const root = temporaryFolder();
  for (const folder of ["integrations", "systems", ".github"])
    cpSync(folder, join(root, folder), { recursive: true });
  mkdirSync(join(root, ".cache/catalogue"), { recursive: true });
  return { root, product: "one", fewestFiles: 0 };
}
