import type { OtherPullRequest } from "../../domain/gate/gate-report.ts";
import type {
  FactGap,
  LabelEvent,
  PullRequestFacts,
  ReviewFacts,
} from "../../domain/gate/pull-request-facts.ts";
import { actorAt, ourLogin } from "./actors.ts";
import {
  asObject,
  booleanAt,
  type Json,
  listAt,
  numberAt,
  objectAt,
  objectOrNone,
  textAt,
  textOrNone,
  wordAt,
} from "./answer.ts";
import type { GitHub } from "./client.ts";
import { checkName, factsQuery, type LongList, pageQuery } from "./facts-query.ts";
import { type Dismissal, overruled, readDismissal } from "./read-dismissals.ts";
import {
  type ReadCommit,
  readCommit,
  readForcedPush,
  readLabelEvent,
  readReview,
  readStatuses,
} from "./read-parts.ts";
import type { DatedStatus } from "./statuses.ts";

/** The check run that shows findings, as it stands. */
export interface StandingCheck {
  readonly id: number;
  /** What we wrote into it: a digest of what it shows. */
  readonly externalId: string;
}

/** A pull request as GitHub's API tells it, at one moment. What only git knows is not in `facts`. */
export interface ReadPullRequest {
  readonly facts: Omit<PullRequestFacts, "baseSha" | "mergeBaseSha" | "records" | "commits">;
  readonly commits: readonly ReadCommit[];
  /** Statuses of the head before a push, where one was asked for, and of the commits that forced pushes have led from and to. */
  readonly past: readonly DatedStatus[];
  /** Who we are: the account whose comments and statuses are ours. */
  readonly viewer: string;
  readonly updatedAt: string;
  /** The branch it comes from; nothing for one in somebody's fork. */
  readonly headBranch: string | undefined;
  /** Labels of the repository, up to a hundred. */
  readonly labels: readonly string[];
  readonly check: StandingCheck | undefined;
  readonly others: readonly OtherPullRequest[];
}

const states = { OPEN: "open", CLOSED: "closed", MERGED: "merged" } as const;
const mergeStates = {
  MERGEABLE: "mergeable",
  CONFLICTING: "conflicting",
  UNKNOWN: "unknown",
} as const;

const mostPages = 10;

/** Reads a list backwards, the newest page being known, until its beginning. The result is oldest first. */
async function allOf<Item>(
  github: GitHub,
  number: number,
  list: LongList,
  newest: Json,
  read: (node: Json) => Item,
): Promise<{ readonly items: readonly Item[]; readonly whole: boolean }> {
  const key = list === "labelEvents" ? "timelineItems" : list;
  let page = newest;
  let items = listAt(page, "nodes").map(read);
  for (let pages = 1; booleanAt(objectAt(page, "pageInfo"), "hasPreviousPage"); pages++) {
    if (pages >= mostPages) return { items, whole: false };
    const before = textAt(objectAt(page, "pageInfo"), "startCursor");
    const { owner, repo } = github;
    const answer = await github.query(pageQuery(list), { owner, repo, number, before });
    const repository = objectAt(asObject(answer, "data"), "repository");
    page = objectAt(objectAt(repository, "pullRequest"), key);
    items = [...listAt(page, "nodes").map(read), ...items];
  }
  return { items, whole: true };
}

function readCheck(pullRequest: Json): StandingCheck | undefined {
  const [last] = listAt(objectAt(pullRequest, "head"), "nodes");
  if (last === undefined) return undefined;
  const suites = listAt(objectAt(objectAt(last, "commit"), "checkSuites"), "nodes");
  const runs = suites.flatMap((suite) => listAt(objectAt(suite, "checkRuns"), "nodes"));
  const newest = runs.at(-1);
  if (newest === undefined) return undefined;
  return { id: numberAt(newest, "databaseId"), externalId: textOrNone(newest, "externalId") ?? "" };
}

function readOther(node: Json): OtherPullRequest {
  const files = objectOrNone(node, "files");
  const paths =
    files === undefined ? [] : listAt(files, "nodes").map((file) => textAt(file, "path"));
  return { number: numberAt(node, "number"), title: textAt(node, "title"), paths };
}

const truncated = (what: FactGap["what"], whole: boolean): readonly FactGap[] =>
  whole ? [] : [{ what, why: "truncated" }];

/**
 * Reads a pull request afresh, in one query unless a list is longer than a page. `past` is the head before a push.
 * Throws when GitHub refuses, fails, or answers what we do not understand; a list that is not whole is a gap.
 */
export async function readPullRequest(
  github: GitHub,
  number: number,
  past?: string,
): Promise<ReadPullRequest> {
  const { owner, repo } = github;
  const asked = { owner, repo, number, past: past ?? null, hasPast: past !== undefined, checkName };
  const data = asObject(await github.query(factsQuery, asked), "data");
  const repository = objectAt(data, "repository");
  const node = objectAt(repository, "pullRequest");
  const list = <Item>(name: LongList, key: string, read: (item: Json) => Item) =>
    allOf(github, number, name, objectAt(node, key), read);
  const events = await list<LabelEvent>("labelEvents", "timelineItems", readLabelEvent);
  const reviews = await list<ReviewFacts>("reviews", "reviews", readReview);
  const dismissals = await list<Dismissal>("dismissals", "dismissals", readDismissal);
  const commits = await list<ReadCommit>("commits", "commits", readCommit);
  const forced = await list<readonly DatedStatus[]>("forced", "forced", readForcedPush);
  const labels = objectAt(node, "labels");
  const counted = commits.items.length === numberAt(objectAt(node, "commits"), "totalCount");
  const before = objectOrNone(repository, "past");
  return {
    facts: {
      number: numberAt(node, "number"),
      author: actorAt(node, "author"),
      baseRef: textAt(node, "baseRefName"),
      defaultBranch: textAt(objectAt(repository, "defaultBranchRef"), "name"),
      headSha: textAt(node, "headRefOid"),
      draft: booleanAt(node, "isDraft"),
      state: wordAt(node, "state", states),
      mergeState: wordAt(node, "mergeable", mergeStates),
      labels: listAt(labels, "nodes").map((label) => textAt(label, "name")),
      labelEvents: events.items,
      reviews: overruled(reviews.items, dismissals.items),
      gaps: [
        ...truncated("labels", !booleanAt(objectAt(labels, "pageInfo"), "hasNextPage")),
        ...truncated("label-events", events.whole),
        ...truncated("reviews", reviews.whole && dismissals.whole),
        ...truncated("commits", commits.whole && counted && forced.whole),
      ],
    },
    commits: commits.items,
    past: [
      ...(before?.__typename === "Commit" ? readStatuses(before) : []),
      ...forced.items.flat(),
    ],
    viewer: ourLogin(textAt(objectAt(data, "viewer"), "login"), github),
    updatedAt: textAt(node, "updatedAt"),
    headBranch: booleanAt(node, "isCrossRepository") ? undefined : textAt(node, "headRefName"),
    labels: listAt(objectAt(repository, "labels"), "nodes").map((label) => textAt(label, "name")),
    check: readCheck(node),
    others: listAt(objectAt(repository, "pullRequests"), "nodes")
      .map(readOther)
      .filter((other) => other.number !== number),
  };
}
