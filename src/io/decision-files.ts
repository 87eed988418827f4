import { Buffer } from "node:buffer";
import type { DecisionFile } from "../domain/decision-log.ts";
import { decisionFolder } from "../domain/decision-record.ts";
import { type Repository, runGit } from "./git/git.ts";
import { type LoggedChange, logArguments, parseLog } from "./git/git-log.ts";
import { readObjects } from "./git/git-objects.ts";
import { listTree } from "./git/git-tree.ts";

// The log lies at the top of its branch, wherever in the repository the catalogue lies.
const atTop = (repository: Repository): Repository => ({
  ...repository,
  root: repository.gitFolder,
});

/**
 * Reads the log's files as a commit of its branch holds them. A link, a folder's stand-in or a file that is not in this clone comes with no
 * text, so that whoever checks the log names it.
 */
export async function readDecisionFiles(
  repository: Repository,
  commit: string,
): Promise<readonly DecisionFile[]> {
  const top = atTop(repository);
  const tree = await listTree(top, commit, [decisionFolder]);
  const texts = new Map<string, string>();
  const plain = tree.filter(({ mode }) => mode === "100644");
  await readObjects(
    top,
    plain.map(({ object }) => object),
    (object, bytes) => {
      texts.set(object, Buffer.from(bytes).toString("utf8"));
    },
  );
  return tree.map(({ mode, object, path }) => ({
    path,
    text: mode === "100644" ? (texts.get(object) ?? "") : "",
  }));
}

/** Every change in the branch's history that is not a new file, newest first: in a log that is only ever added to there is none. */
export async function rewrittenDecisions(
  repository: Repository,
  commit: string,
): Promise<readonly LoggedChange[]> {
  const where = ["--end-of-options", commit, "--", decisionFolder];
  const output = await runGit(atTop(repository), ["log", ...logArguments, ...where]);
  return [...parseLog(output.toString())].filter(({ kind }) => kind !== "added");
}
