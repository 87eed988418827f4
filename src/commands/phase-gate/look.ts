import type { FactGap, PullRequestFacts } from "../../domain/gate/pull-request-facts.ts";
import { issueOfBranch } from "../../domain/intake/intake-branch.ts";
import { cleanMerges } from "../../io/git/git-clean-merges.ts";
import { isEntangled } from "../../io/git/git-entangled.ts";
import { landsAsJudged } from "../../io/git/git-landing.ts";
import { type ReadPullRequest, readPullRequest } from "../../io/github/read-pull-request.ts";
import { writersOfIssue } from "../../io/github/read-writers.ts";
import { troubleOf } from "../../io/github/trouble.ts";
import { commitGaps, earlierCommits, type FetchedSides, fetchSides } from "./fetch-sides.ts";
import { type GateRun, type PullRequestTrigger, spokenFirst } from "./gate-run.ts";
import { readContent, type UnreadContent } from "./read-content.ts";
import { readRecords } from "./signature-statuses.ts";

/** A pull request as it is at one moment: what GitHub knows of it, and what its files say. */
export interface Look {
  readonly reading: ReadPullRequest;
  readonly facts: PullRequestFacts;
  /** Missing where the files could not be read; then `facts` has a gap. */
  readonly content: UnreadContent | undefined;
}

/** A merge that a queue has made for a try: after which commit of the queue's (after none, on the branch itself), and as which. */
export interface TriedMerge {
  readonly after: string | undefined;
  readonly as: string;
}

/** What must be read again, because it was not one moment. */
export type NotYet = "stale" | "moved";

const isStale = ({ updatedAt }: ReadPullRequest, trigger: PullRequestTrigger): boolean =>
  trigger.updatedAt !== undefined && Date.parse(updatedAt) < Date.parse(trigger.updatedAt);

const contentGap = (run: GateRun, error: unknown): FactGap => ({
  what: "content",
  why: "failed",
  detail: troubleOf(error).detail[spokenFirst(run)],
});

async function fetchedOrGap(
  run: GateRun,
  reading: ReadPullRequest,
  tried: TriedMerge | undefined,
): Promise<FetchedSides | FactGap> {
  try {
    return await fetchSides(run, reading, tried);
  } catch (error) {
    return contentGap(run, error);
  }
}

// Whoever wrote the issue is the author of what the intake made of it, and stays so if somebody drops the commits that say it.
async function writersOrGap(run: GateRun, { headBranch }: ReadPullRequest) {
  const issue = issueOfBranch(headBranch ?? "");
  if (issue === undefined) return { writers: [], gaps: [] };
  try {
    return { writers: await writersOfIssue(run.github, issue), gaps: [] };
  } catch (error) {
    const { detail, why } = troubleOf(error);
    const gap = { what: "pull-request", why, detail: detail[spokenFirst(run)] } as const;
    return { writers: [], gaps: [gap] };
  }
}

async function recordsOrGap(run: GateRun, reading: ReadPullRequest) {
  try {
    return { records: await readRecords(run.github, reading), gaps: [] };
  } catch (error) {
    const { detail, why } = troubleOf(error);
    const gap = { what: "signatures", why, detail: detail[spokenFirst(run)] } as const;
    return { records: [], gaps: [gap] };
  }
}

/**
 * Looks at a pull request: GitHub's own facts in one query, its files as git objects, its records of signatures.
 * Whatever could not be read is a gap. Throws only when GitHub tells nothing of the pull request at all.
 */
export async function lookAt(
  run: GateRun,
  trigger: PullRequestTrigger,
  tried?: TriedMerge,
): Promise<Look | NotYet> {
  const reading = await readPullRequest(run.github, trigger.number, trigger.past);
  if (isStale(reading, trigger)) return "stale";
  const issue = await writersOrGap(run, reading);
  const commits = reading.commits.map(({ oid, people }) => ({ oid, people }));
  const { gaps: unread, records } = await recordsOrGap(run, reading);
  const known = { ...reading.facts, commits, records, writers: issue.writers };
  const fetched = await fetchedOrGap(run, reading, tried);
  if ("what" in fetched) {
    const nowhere = { baseSha: "", mergeBaseSha: "" };
    const gaps = [...known.gaps, ...issue.gaps, ...unread, fetched];
    return { reading, facts: { ...known, ...nowhere, gaps }, content: undefined };
  }
  const { repository, sides } = fetched;
  if (sides.head !== reading.facts.headSha) return "moved";
  const shas = { baseSha: sides.base, mergeBaseSha: sides.mergeBase };
  const gaps = [...known.gaps, ...issue.gaps, ...unread, ...(await commitGaps(fetched, reading))];
  const wanted = [
    ...records.map(({ sha }) => sha),
    ...known.reviews.flatMap(({ commit }) => commit ?? []),
  ];
  try {
    const earlier = await earlierCommits(fetched, wanted, run);
    const content = await readContent(repository, sides, earlier, run.repositoryUrl);
    const entangled =
      (await isEntangled(repository, sides)) ||
      (tried !== undefined && !(await landsAsJudged(repository, { ...sides, landed: tried.as })));
    // Whoever only brought the branch up to date has written nothing of it.
    const clean = await cleanMerges(repository, sides.base, sides.head);
    const made = commits.map((one) => (clean.has(one.oid) ? { ...one, people: [] } : one));
    const facts = { ...known, ...shas, gaps, entangled, commits: made };
    return { reading, facts, content };
  } catch (error) {
    const facts = { ...known, ...shas, gaps: [...gaps, contentGap(run, error)] };
    return { reading, facts, content: undefined };
  }
}
