import type { FactGap } from "../../domain/gate/pull-request-facts.ts";
import { maxFileBytes } from "../../domain/source-file.ts";
import { fetchPullRequest } from "../../io/git/fetch-pull-request.ts";
import { mergeBase, type Repository } from "../../io/git/git.ts";
import { commitsBetween, fetchCommit, hasCommit } from "../../io/git/git-commits.ts";
import type { ReadPullRequest } from "../../io/github/read-pull-request.ts";
import { TextError } from "../../io/reading/text-error.ts";
import type { GateRun } from "./gate-run.ts";
import type { Sides } from "./read-content.ts";

/** Both sides of a pull request, as objects in a clone of our own. */
export interface FetchedSides {
  readonly repository: Repository;
  readonly sides: Sides;
}

const mostBytes = `--filter=blob:limit=${maxFileBytes + 1}`;

async function fetchOther(run: GateRun, repository: Repository, commit: string): Promise<void> {
  if (await hasCommit(repository, commit)) return;
  if (await fetchCommit(repository, run.repositoryUrl, commit, mostBytes)) return;
  throw new TextError({
    da: `commit ${commit} kunne ikke hentes`,
    en: `the commit ${commit} could not be fetched`,
  });
}

const noCommon = new TextError({
  da: "forslaget har ingen commit til fælles med det, det skal flettes ind i",
  en: "the pull request has no commit in common with what it is to be merged into",
});

/**
 * What a queue has made a commit on: what is before it in the queue, or what it shares with the branch. The commit's own parent would not
 * do: where the queue merges commits one by one it is a part of the pull request, and else it may hold one that the queue has given up on.
 */
async function madeOn(
  repository: Repository,
  tip: string,
  after: string | undefined,
  as: string,
): Promise<string> {
  const common = await mergeBase(repository, after ?? tip, as);
  if (common === undefined || (after !== undefined && common !== after))
    throw new TextError({
      da: "køens commit bygger ikke på det, der står før den i køen",
      en: "the queue's commit is not made on what is before it in the queue",
    });
  return common;
}

/**
 * Fetches both sides. `tried` is a merge that a queue has made: others stand before it, so it does not lead to the tip of the branch.
 * Throws when any of it cannot be fetched.
 */
export async function fetchSides(
  run: GateRun,
  { facts }: Pick<ReadPullRequest, "facts">,
  tried?: { readonly after: string | undefined; readonly as: string },
): Promise<FetchedSides> {
  const { environment, folder, repositoryUrl: url, token } = run;
  const { defaultBranch: baseBranch, number } = facts;
  const source = { url, number, baseBranch, token };
  const { repository, ...sides } = await fetchPullRequest(source, folder, environment);
  if (tried === undefined) return { repository, sides };
  const { after, as } = tried;
  if (after !== undefined) await fetchOther(run, repository, after);
  await fetchOther(run, repository, as);
  const base = await madeOn(repository, sides.base, after, as);
  const common = await mergeBase(repository, base, sides.head);
  if (common === undefined) throw noCommon;
  return { repository, sides: { base, head: sides.head, mergeBase: common } };
}

// GitHub lists no more commits of a pull request than this.
const mostCommits = 250;

/** What GitHub's list of commits leaves out of what git has. Somebody could have written a commit that is not on the list, and sign it. */
export async function commitGaps(
  { repository, sides }: FetchedSides,
  { commits }: Pick<ReadPullRequest, "commits">,
): Promise<readonly FactGap[]> {
  const { base, head } = sides;
  const listed = new Set(commits.map(({ oid }) => oid));
  const made = await commitsBetween(repository, base, head, mostCommits + 1);
  return made.every((oid) => listed.has(oid)) ? [] : [{ what: "commits", why: "truncated" }];
}

const mostEarlier = 20;

/**
 * The other commits that decide something: those that reviews and records stand on, newest last. What a forced push left behind is
 * fetched; a commit that is gone is left out, and then whatever stands on it counts for nothing.
 */
export async function earlierCommits(
  { repository, sides }: FetchedSides,
  wanted: readonly string[],
  run: GateRun,
): Promise<readonly string[]> {
  const asked = [...new Set(wanted)].filter((sha) => sha !== sides.head).slice(-mostEarlier);
  const there: string[] = [];
  for (const sha of asked)
    if (
      (await hasCommit(repository, sha)) ||
      (await fetchCommit(repository, run.repositoryUrl, sha, mostBytes))
    )
      there.push(sha);
  return there;
}
