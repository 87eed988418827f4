import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import type { CatalogueSize } from "./make-catalogue.ts";
import { makeHistory } from "./make-history.ts";

/** Gives a generated catalogue that lies in a folder its history: the repository's last commit is what lies there. */
export async function writeHistory(root: string, size: CatalogueSize): Promise<void> {
  const git = (...words: string[]) => execFileSync("git", words, { cwd: root, stdio: "ignore" });
  git("init", "--quiet", "--initial-branch=main");
  const importer = spawn("git", ["fast-import", "--quiet"], {
    cwd: root,
    stdio: ["pipe", "ignore", "inherit"],
  });
  for (const piece of makeHistory(size))
    if (!importer.stdin.write(piece)) await once(importer.stdin, "drain");
  importer.stdin.end();
  const [code] = await once(importer, "close");
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  // The files lie there already: only git's list of them is missing.
  git("reset", "--quiet");
}
