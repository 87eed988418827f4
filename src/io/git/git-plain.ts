import { existsSync, lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Repository } from "./git.ts";
import { type Environment, gitEnvironment } from "./git-environment.ts";

/**
 * What git would say of the repository around a folder, where a glance at the disk is enough: an ordinary `.git` folder, and
 * no limit set to where git may look. Saves starting git once. `undefined` where git itself must be asked.
 */
export function plainRepository(root: string, environment: Environment): Repository | undefined {
  const safe = gitEnvironment(environment);
  if (Object.keys(safe).some((name) => movesRepository.test(name))) return undefined;
  for (let folder = root; ; folder = dirname(folder)) {
    const gitFolder = join(folder, ".git");
    const found = lstatSync(gitFolder, { throwIfNoEntry: false });
    if (found !== undefined) {
      const plain = found.isDirectory() && isWhole(gitFolder);
      if (!plain) return undefined;
      const shallow = existsSync(join(gitFolder, "shallow"));
      return { root, environment: safe, bare: false, shallow, gitFolder };
    }
    if (existsSync(join(folder, "HEAD")) || dirname(folder) === folder) return undefined;
  }
}

const movesRepository = /^GIT_CEILING_DIRECTORIES$/;

const isWhole = (gitFolder: string): boolean =>
  ["HEAD", "objects", "refs"].every((name) => existsSync(join(gitFolder, name))) &&
  !existsSync(join(gitFolder, "commondir"));
