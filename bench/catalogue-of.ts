import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeCatalogue } from "./generator/make-catalogue.ts";

const folder = ".cache/bench";

/** The folder of a generated catalogue with so many integrations, of which a share has findings; made once and kept. */
export function catalogueOf(integrations: number, findings: number): string {
  const root = join(folder, `catalogue-${integrations}-1-${findings}`);
  if (existsSync(join(root, "complete"))) return root;
  for (const [path, text] of makeCatalogue({ integrations, seed: 1, findings })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(join(root, "complete"), "");
  return root;
}
