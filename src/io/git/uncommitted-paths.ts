import { governancePath, integrationsFolder, systemsFolder } from "../../domain/catalogue-path.ts";
import type { Text } from "../../domain/language.ts";
import { openRepository, tryGit } from "./git.ts";
import type { Environment } from "./git-environment.ts";

/** The files that git has not got as they lie, or why it cannot say. */
export type Uncommitted = { readonly paths: ReadonlySet<string> } | { readonly unavailable: Text };

/**
 * The files of a catalogue that differ from the last commit, or are not in git at all: what is overwritten there cannot be had back.
 * Where git cannot be asked, or there is none, it says why.
 */
export async function uncommittedPaths(
  root: string,
  environment: Environment,
): Promise<Uncommitted> {
  const opened = await openRepository(root, environment);
  if ("unavailable" in opened) return opened;
  const { complaint, output, status } = await tryGit(opened.repository, [
    "status",
    "--porcelain",
    "-z",
    "--untracked-files=all",
    // What git is told to look away from is not in it either.
    "--ignored",
    "--no-renames",
    "--",
    integrationsFolder,
    systemsFolder,
    governancePath,
  ]);
  if (status !== 0) return { unavailable: noAnswer(complaint.split("\n")[0] ?? "") };
  const prefix = await prefixOf(opened.repository);
  // Paths are told from the repository's top, which may lie above the catalogue.
  const paths = output
    .toString()
    .split("\0")
    .map((line) => line.slice(3))
    .filter((path) => path !== "" && path.startsWith(prefix))
    .map((path) => path.slice(prefix.length));
  return { paths: new Set(paths) };
}

const noAnswer = (said: string): Text => ({
  da: `Git svarede ikke (${said}).`,
  en: `Git did not answer (${said}).`,
});

async function prefixOf(repository: Parameters<typeof tryGit>[0]): Promise<string> {
  const { output } = await tryGit(repository, ["rev-parse", "--show-prefix"]);
  return output.toString().replace(/\n$/, "");
}
