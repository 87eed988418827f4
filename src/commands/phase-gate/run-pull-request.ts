import { sameLabel } from "../../domain/gate/same-name.ts";
import type { Text } from "../../domain/language.ts";
import { type Glance, glanceAt } from "../../io/github/look-ups.ts";
import { troubleOf } from "../../io/github/trouble.ts";
import { TextError } from "../../io/reading/text-error.ts";
import { type GateRun, type PullRequestTrigger, spokenFirst } from "./gate-run.ts";
import { lookAt } from "./look.ts";
import { noFacts } from "./nothing-read.ts";
import type { LabelChange } from "./phase-labels.ts";
import { publish, publishStatus } from "./publish.ts";
import { inWords, judge, mayMerge, unjudged, type Verdict } from "./verdict.ts";

/** What became of one pull request. */
export interface PullRequestOutcome {
  readonly number: number;
  readonly verdict: Verdict;
  /** What could not be written or read; the run fails for it, though the verdict stands. */
  readonly troubles: readonly Text[];
}

const mostRounds = 4;

const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.some((known) => sameLabel(known, name)));

/** True when the pull request is still what was judged; our own labels aside. */
function isStill({ facts }: Verdict, glance: Glance, ours?: LabelChange): boolean {
  const expected =
    ours === undefined
      ? facts.labels
      : [...facts.labels.filter((name) => !ours.remove.includes(name)), ...ours.add];
  // Where there are more labels than we read, the gate is closed for that alone.
  const isWhole = !facts.gaps.some(({ what }) => what === "labels");
  return (
    glance.headSha === facts.headSha &&
    glance.baseRef === facts.baseRef &&
    glance.draft === facts.draft &&
    glance.open === (facts.state === "open") &&
    (!isWhole || sameNames(glance.labels, expected))
  );
}

const restless = new TextError({
  da: "forslaget blev ved med at ændre sig, mens det blev vurderet",
  en: "the pull request kept changing while it was judged",
});

/** GitHub tells nothing of the pull request: the status says so on the head the event named, and nothing else is touched. */
async function giveUp(
  run: GateRun,
  trigger: PullRequestTrigger,
  error: unknown,
): Promise<PullRequestOutcome> {
  const { detail, why } = troubleOf(error);
  const spoken = spokenFirst(run);
  const gap = { what: "pull-request", why, detail: detail[spoken] } as const;
  const facts = noFacts(trigger.number, trigger.headSha, gap);
  const verdict = unjudged(facts, undefined, spoken);
  await publishStatus(run, verdict, inWords(run, verdict), undefined);
  return {
    number: trigger.number,
    verdict,
    troubles: [verdict.report.decision.reasons[0]?.text ?? restless.text],
  };
}

type Round = PullRequestOutcome | "again";

async function oneRound(run: GateRun, trigger: PullRequestTrigger, round: number): Promise<Round> {
  const look = await lookAt(run, trigger);
  if (look === "stale" || look === "moved") {
    const { patience } = run.github;
    await patience.sleep(patience.firstPause * 2 ** round);
    return "again";
  }
  const verdict = await judge(run, trigger, look);
  // The last look before anything is said: whatever has changed since is judged afresh.
  if (!isStill(verdict, await glanceAt(run.github, trigger.number))) return "again";
  const { labels, troubles } = await publish(run, verdict, inWords(run, verdict));
  // Somebody may have taken a label off between that look and the green light; their own run may have been faster.
  const isGreen = mayMerge(verdict);
  if (isGreen && !isStill(verdict, await glanceAt(run.github, trigger.number), labels))
    return "again";
  return { number: trigger.number, verdict, troubles };
}

/**
 * Judges one pull request and says so on it. What changes meanwhile is judged again, a few times at most; then the status says
 * that it could not be judged. Throws when not even that can be said.
 */
export async function runPullRequest(
  run: GateRun,
  trigger: PullRequestTrigger,
): Promise<PullRequestOutcome> {
  try {
    for (let round = 1; round <= mostRounds; round++) {
      const outcome = await oneRound(run, trigger, round);
      if (outcome !== "again") return outcome;
    }
  } catch (error) {
    return giveUp(run, trigger, error);
  }
  return giveUp(run, trigger, restless);
}
