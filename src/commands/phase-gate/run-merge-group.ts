import type { Text } from "../../domain/language.ts";
import { type BuiltEntry, type QueueEntry, readMergeQueue } from "../../io/github/merge-queue.ts";
import { setStatus } from "../../io/github/statuses.ts";
import { troubleOf } from "../../io/github/trouble.ts";
import { type GateRun, gateContext } from "./gate-run.ts";
import { lookAt } from "./look.ts";
import { publish } from "./publish.ts";
import type { PullRequestOutcome } from "./run-pull-request.ts";
import { inWords, judge, mayMerge } from "./verdict.ts";

/** A commit that a merge queue has made and wants judged. */
export interface MergeGroup {
  readonly headSha: string;
  /** The branch it is to become, without `refs/heads/`. */
  readonly branch: string;
}

/** What became of a merge group. */
export interface GroupOutcome {
  readonly outcomes: readonly PullRequestOutcome[];
  readonly mayMerge: boolean;
  readonly reason: Text;
}

const words = {
  open: {
    da: "Åben: alle i køen har det, de skal have.",
    en: "Open: everything in the queue has what it needs.",
  },
  unknown: {
    da: "Lukket: GitHubs kø nævner ikke denne commit eller en før den. Tag forslaget ud af køen, og sæt det ind igen.",
    en: "Closed: GitHub's queue does not name this commit or one before it. Take the pull request out and queue it again.",
  },
  failed: {
    da: "Lukket: køen kunne ikke læses. Prøv igen om lidt.",
    en: "Closed: the queue could not be read. Try again shortly.",
  },
} as const satisfies Readonly<Record<string, Text>>;

const closed = (numbers: readonly number[]): Text => {
  const list = numbers.map((number) => `#${number}`).join(", ");
  return {
    da: `Lukket: porten er ikke åben for ${list}. Se kommentaren dér.`,
    en: `Closed: the gate is not open for ${list}. See the comment there.`,
  };
};

/**
 * The entries that would be merged with a group's commit: its own and all before it. Nothing where the queue does not know the commit,
 * or where one before it cannot be judged.
 */
export function entriesOf(
  queue: readonly QueueEntry[],
  headSha: string,
): readonly BuiltEntry[] | undefined {
  const own = queue.find(({ built }) => built?.mergeSha === headSha);
  const before = queue.filter(({ position }) => own !== undefined && position <= own.position);
  const entries = before.flatMap(({ built }) => built ?? []);
  return own === undefined || entries.length < before.length ? undefined : entries;
}

// Judged as it would be merged: on top of whatever stands before it in the queue.
async function judgeEntry(
  run: GateRun,
  entry: BuiltEntry,
  before: BuiltEntry | undefined,
): Promise<PullRequestOutcome | undefined> {
  const { headSha, mergeSha, number } = entry;
  const trigger = { number, headSha };
  const look = await lookAt(run, trigger, { after: before?.mergeSha, as: mergeSha });
  if (look === "moved" || look === "stale" || look.facts.headSha !== headSha) return undefined;
  const verdict = await judge(run, trigger, look);
  if (mayMerge(verdict)) return { number, verdict, troubles: [] };
  // Whoever queued it learns why on the pull request itself.
  const { troubles } = await publish(run, verdict, inWords(run, verdict));
  return { number, verdict, troubles };
}

async function judgeGroup(run: GateRun, { branch, headSha }: MergeGroup): Promise<GroupOutcome> {
  const entries = entriesOf(await readMergeQueue(run.github, branch), headSha);
  if (entries === undefined) return { outcomes: [], mayMerge: false, reason: words.unknown };
  const outcomes: PullRequestOutcome[] = [];
  const shut: number[] = [];
  for (const [place, entry] of entries.entries()) {
    const outcome = await judgeEntry(run, entry, entries[place - 1]);
    if (outcome !== undefined) outcomes.push(outcome);
    if (outcome === undefined || !mayMerge(outcome.verdict)) shut.push(entry.number);
  }
  const reason = shut.length === 0 ? words.open : closed(shut);
  return { outcomes, mayMerge: shut.length === 0, reason };
}

/**
 * Judges everything that would be merged with a group's commit, each pull request on top of those before it, and sets the status on that
 * commit. Throws when the status cannot be set; then the queue waits, and nothing is merged.
 */
export async function runMergeGroup(run: GateRun, group: MergeGroup): Promise<GroupOutcome> {
  let outcome: GroupOutcome;
  try {
    outcome = await judgeGroup(run, group);
  } catch (error) {
    const { detail } = troubleOf(error);
    const reason = {
      da: `${words.failed.da} (${detail.da})`,
      en: `${words.failed.en} (${detail.en})`,
    };
    outcome = { outcomes: [], mayMerge: false, reason };
  }
  const [first] = outcome.outcomes;
  const locale = run.locale ?? first?.verdict.locale ?? "da";
  const description = outcome.reason[locale].slice(0, 140);
  const state = outcome.mayMerge ? "success" : "failure";
  const viewer = first?.verdict.reading?.viewer ?? "";
  await setStatus(
    run.github,
    { sha: group.headSha, context: gateContext, state, description },
    viewer,
  );
  return outcome;
}
