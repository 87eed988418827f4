import { readDecisionLog } from "../../domain/decision-log.ts";
import { type DecisionRecord, decisionLogBranch } from "../../domain/decision-record.ts";
import { readDecisionFiles } from "../../io/decision-files.ts";
import { type Repository, tryGit } from "../../io/git/git.ts";

/** The newest commit of the log as the remote has it, or else as this clone has it; `undefined` where there is none yet. */
export async function decisionLogTip(repository: Repository): Promise<string | undefined> {
  for (const ref of [
    `refs/remotes/origin/${decisionLogBranch}`,
    `refs/heads/${decisionLogBranch}`,
  ]) {
    const answer = await tryGit(repository, [
      "rev-parse",
      "--verify",
      "--quiet",
      `${ref}^{commit}`,
    ]);
    if (answer.status === 0) return answer.output.toString().trim();
  }
  return undefined;
}

/** Every decision in the log of a clone, oldest first; none where there is no log. */
export async function loggedDecisions(repository: Repository): Promise<readonly DecisionRecord[]> {
  const tip = await decisionLogTip(repository);
  return tip === undefined ? [] : readDecisionLog(await readDecisionFiles(repository, tip));
}
