import type { Text } from "../domain/language.ts";
import { glanceAt, openPullRequests } from "../io/github/look-ups.ts";
import { obstacleIn } from "../io/github/obstacle.ts";
import { wholePatience } from "../io/github/patience.ts";
import { troubleOf } from "../io/github/trouble.ts";
import type { GateRun, PullRequestTrigger } from "./phase-gate/gate-run.ts";
import { type MergeGroup, runMergeGroup } from "./phase-gate/run-merge-group.ts";
import { type PullRequestOutcome, runPullRequest } from "./phase-gate/run-pull-request.ts";
import { mayMerge } from "./phase-gate/verdict.ts";

/** What a run is about. */
export type GateTask =
  | { readonly kind: "pull-request"; readonly trigger: PullRequestTrigger }
  | { readonly kind: "merge-group"; readonly group: MergeGroup }
  | { readonly kind: "all-open" }
  | { readonly kind: "listed"; readonly numbers: readonly number[] };

/** What became of a run. */
export interface GateOutcome {
  readonly outcomes: readonly PullRequestOutcome[];
  /** True when everything that was judged may merge. */
  readonly mayMerge: boolean;
  /** Why the run is to fail; empty when all was judged and said, whatever the verdict. */
  readonly troubles: readonly Text[];
}

const everyOne = (outcomes: readonly PullRequestOutcome[]): boolean =>
  outcomes.every(({ verdict }) => mayMerge(verdict));

const about = (number: number, { da, en }: Text): Text => ({
  da: `#${number}: ${da}`,
  en: `#${number}: ${en}`,
});

const notReached = (count: number): Text => ({
  da: `GitHub beder os vente, så ${count === 1 ? "1 forslag blev" : `${count} forslag blev`} ikke vurderet i dette løb. Kør jobbet igen om en time: Re-run jobs.`,
  en: `GitHub asks us to wait, so ${count === 1 ? "1 pull request was" : `${count} pull requests were`} not judged in this run. Run the job again in an hour: Re-run jobs.`,
});

// Dates pass and roles change hands without anybody pushing. One pull request that cannot be judged does not stop the others.
async function runEach(
  run: GateRun,
  pullRequests: readonly Pick<PullRequestTrigger, "headSha" | "number">[],
): Promise<GateOutcome> {
  const outcomes: PullRequestOutcome[] = [];
  const troubles: Text[] = [];
  for (const [index, { headSha, number }] of pullRequests.entries()) {
    run.github.patience.left = wholePatience;
    try {
      const outcome = await runPullRequest(run, { number, headSha });
      outcomes.push(outcome);
      troubles.push(...outcome.troubles.map((trouble) => about(number, trouble)));
    } catch (error) {
      const { detail } = troubleOf(error);
      troubles.push(
        about(number, {
          da: `kunne ikke vurderes: ${detail.da}`,
          en: `could not be judged: ${detail.en}`,
        }),
      );
      const left = pullRequests.length - index - 1;
      // Whoever goes on asking while the hour's requests are used up is shut out for longer.
      if (left > 0 && obstacleIn(error)?.kind === "busy") {
        troubles.push(notReached(left));
        break;
      }
    }
  }
  return { outcomes, mayMerge: everyOne(outcomes) && troubles.length === 0, troubles };
}

async function runListed(run: GateRun, numbers: readonly number[]): Promise<GateOutcome> {
  const found: Pick<PullRequestTrigger, "headSha" | "number">[] = [];
  for (const number of numbers) {
    const { headSha, open } = await glanceAt(run.github, number);
    if (open) found.push({ headSha, number });
  }
  return runEach(run, found);
}

/** Runs the phase gate for an event. Throws only when its verdict could not be set where it counts. */
export async function runPhaseGate(run: GateRun, task: GateTask): Promise<GateOutcome> {
  if (task.kind === "all-open") return runEach(run, await openPullRequests(run.github));
  if (task.kind === "listed") return runListed(run, task.numbers);
  if (task.kind === "merge-group") {
    const { mayMerge: free, outcomes } = await runMergeGroup(run, task.group);
    return { outcomes, mayMerge: free, troubles: outcomes.flatMap(({ troubles }) => troubles) };
  }
  const outcome = await runPullRequest(run, task.trigger);
  return { outcomes: [outcome], mayMerge: mayMerge(outcome.verdict), troubles: outcome.troubles };
}
