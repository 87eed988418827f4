import { readFileSync } from "node:fs";
import { join } from "node:path";

/** True when the catalogue's own publishing workflow says `edition: public`. Where that cannot be read, it does not. */
export function publishesPublicEdition(root: string): boolean {
  try {
    const text = readFileSync(join(root, ".github/workflows/publish.yml"), "utf8");
    return /^[ \t]*edition:\s*["']?public["']?[ \t]*(?:#.*)?$/m.test(text);
  } catch {
    return false;
  }
}
