import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeCatalogue } from "./generator/make-catalogue.ts";

/** Where catalogues and sites are made for measuring. */
export const benchFolder = ".cache/bench";

/** The folder of a generated catalogue; made once and kept. `purpose` gives one of its own to who changes it. */
export function catalogueOf(integrations: number, findings: number, purpose = "catalogue"): string {
  const root = join(benchFolder, `${purpose}-${integrations}-1-${findings}`);
  if (existsSync(join(root, "complete"))) return root;
  for (const [path, text] of makeCatalogue({ integrations, seed: 1, findings })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(join(root, "complete"), "");
  return root;
}
