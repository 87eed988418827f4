import { governancePath, integrationsFolder, systemsFolder } from "../../domain/catalogue-path.ts";
import { openRepository, tryGit } from "./git.ts";
import type { Environment } from "./git-environment.ts";

/**
 * The files of a catalogue that differ from the last commit, or are not in git at all: what is overwritten there cannot be had back.
 * Nothing where there is no git repository, as there is then nothing to compare with.
 */
export async function uncommittedPaths(
  root: string,
  environment: Environment,
): Promise<ReadonlySet<string>> {
  const opened = await openRepository(root, environment);
  if ("unavailable" in opened || opened.repository.bare) return new Set();
  const { output, status } = await tryGit(opened.repository, [
    "status",
    "--porcelain",
    "-z",
    "--untracked-files=all",
    "--no-renames",
    "--",
    integrationsFolder,
    systemsFolder,
    governancePath,
  ]);
  if (status !== 0) return new Set();
  const prefix = await prefixOf(opened.repository);
  // Paths are told from the repository's top, which may lie above the catalogue.
  return new Set(
    output
      .toString()
      .split("\0")
      .map((line) => line.slice(3))
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length)),
  );
}

async function prefixOf(repository: Parameters<typeof tryGit>[0]): Promise<string> {
  const { output } = await tryGit(repository, ["rev-parse", "--show-prefix"]);
  return output.toString().replace(/\n$/, "");
}
