import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SharedFile } from "../../domain/upgrade-plan.ts";
import { type Repository, runGit, tryGit } from "./git.ts";
import { readObjects } from "./git-objects.ts";

/**
 * Joins what two have changed in one file, line by line, and keeps the result as an object, whose hash it gives; `undefined` where both have
 * changed the same lines, where it is no text, or where the file's mode differs.
 */
export async function joinFiles(
  repository: Repository,
  { base, own, next }: SharedFile,
): Promise<string | undefined> {
  if (own.mode !== next.mode || base.mode !== next.mode) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "catalogue-join-"));
  try {
    const [mine, before, theirs] = [own, base, next].map(({ object }) => join(folder, object));
    if (mine === undefined || before === undefined || theirs === undefined) return undefined;
    await readObjects(repository, [own.object, base.object, next.object], (object, bytes) =>
      writeFileSync(join(folder, object), bytes),
    );
    // Its status is the number of places that both changed, and above that a failure: it does not join what is no text.
    const joined = await tryGit(repository, ["merge-file", "--quiet", mine, before, theirs]);
    if (joined.status !== 0) return undefined;
    const hash = await runGit(repository, ["hash-object", "-w", "--no-filters", "--", mine]);
    return hash.toString().trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
