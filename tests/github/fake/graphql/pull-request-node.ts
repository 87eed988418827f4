import { changedFiles, commitsOf } from "../git-views.ts";
import type {
  FakeComment,
  FakeLabel,
  FakePullRequest,
  FakeReview,
  LabelEntry,
  World,
} from "../world.ts";
import { actorNode } from "./actor-node.ts";
import { bareCommitNode, commitNode } from "./commit-nodes.ts";
import { type ConnectionArguments, connection } from "./connection.ts";

const labelNode = (label: FakeLabel) => ({
  __typename: "Label",
  id: `LA_${label.id}`,
  name: label.name,
  color: label.color,
  description: label.description,
});

const entryNode = (world: World, entry: LabelEntry) => ({
  __typename: entry.kind === "labeled" ? "LabeledEvent" : "UnlabeledEvent",
  id: `LE_${entry.id}`,
  createdAt: entry.at,
  actor: actorNode(world, entry.actor),
  label: labelNode(entry.label),
});

const reviewNode = (world: World, review: FakeReview) => ({
  __typename: "PullRequestReview",
  id: `PRR_${review.id}`,
  fullDatabaseId: String(review.id),
  databaseId: review.id,
  author: actorNode(world, review.reviewer),
  state: review.state,
  submittedAt: review.at,
  commit: bareCommitNode(world, review.commit),
});

const commentNode = (world: World, comment: FakeComment) => ({
  __typename: "IssueComment",
  id: `IC_${comment.id}`,
  databaseId: comment.id,
  fullDatabaseId: String(comment.id),
  body: comment.body,
  createdAt: comment.at,
  author: actorNode(world, comment.author),
});

/** The newest review of each person that says yes or no. */
function latestOpinionated(reviews: readonly FakeReview[]): readonly FakeReview[] {
  const newest = new Map<string, FakeReview>();
  for (const review of reviews)
    if (review.state !== "COMMENTED") newest.set(review.reviewer, review);
  return [...newest.values()];
}

const kinds = { labeled: "LABELED_EVENT", unlabeled: "UNLABELED_EVENT" } as const;
const changes = {
  added: "ADDED",
  modified: "MODIFIED",
  removed: "DELETED",
  renamed: "RENAMED",
} as const;

const closedEvents = (world: World, pr: FakePullRequest) =>
  pr.closedBy === undefined
    ? []
    : [{ __typename: "ClosedEvent", id: `CE_${pr.number}`, actor: actorNode(world, pr.closedBy) }];

const dismissals = (world: World, { reviews }: FakePullRequest) =>
  reviews.flatMap((review) =>
    review.dismissal === undefined
      ? []
      : [
          {
            __typename: "ReviewDismissedEvent",
            id: `RDE_${review.id}`,
            actor: actorNode(world, review.dismissal.by),
            previousReviewState: review.dismissal.said,
            review: reviewNode(world, review),
          },
        ],
  );

const forcedPushes = (world: World, { forced = [], number }: FakePullRequest) =>
  forced.map(({ after, before }, place) => ({
    __typename: "HeadRefForcePushedEvent",
    id: `HRFPE_${number}_${place}`,
    beforeCommit: bareCommitNode(world, before),
    afterCommit: bareCommitNode(world, after),
  }));

function timeline(
  world: World,
  pr: FakePullRequest,
  asked: ConnectionArguments & { itemTypes?: readonly string[] | null },
) {
  if (asked.itemTypes?.length === 1 && asked.itemTypes[0] === "CLOSED_EVENT")
    return connection(closedEvents(world, pr), asked);
  if (asked.itemTypes?.length === 1 && asked.itemTypes[0] === "REVIEW_DISMISSED_EVENT")
    return connection(dismissals(world, pr), asked);
  if (asked.itemTypes?.length === 1 && asked.itemTypes[0] === "HEAD_REF_FORCE_PUSHED_EVENT")
    return connection(forcedPushes(world, pr), asked);
  const wanted = asked.itemTypes ?? Object.values(kinds);
  const entries = pr.labelEntries.filter((entry) => wanted.includes(kinds[entry.kind]));
  return connection(
    entries.map((entry) => entryNode(world, entry)),
    asked,
  );
}

/** A pull request as GraphQL shows it; `head` is what a stale read still believes. */
export const pullRequestNode = (world: World, pr: FakePullRequest, head = pr.headSha) => ({
  __typename: "PullRequest",
  id: `PR_${pr.number}`,
  number: pr.number,
  title: pr.title,
  body: pr.body,
  state: pr.mergeCommit === undefined ? pr.state.toUpperCase() : "MERGED",
  merged: pr.mergeCommit !== undefined,
  mergedAt: pr.mergedAt ?? null,
  mergedBy: pr.mergedBy === undefined ? null : actorNode(world, pr.mergedBy),
  mergeCommit: pr.mergeCommit === undefined ? null : bareCommitNode(world, pr.mergeCommit),
  mergeable: "MERGEABLE",
  isDraft: pr.draft,
  createdAt: pr.createdAt ?? "2026-11-23T07:00:00Z",
  updatedAt: pr.updatedAt,
  isCrossRepository: pr.fromFork,
  url: `https://github.example/${world.owner}/${world.name}/pull/${pr.number}`,
  author: actorNode(world, pr.author),
  baseRefName: pr.baseRef,
  baseRefOid: () => world.git.tip(`refs/heads/${pr.baseRef}`),
  baseRef: () => ({
    name: pr.baseRef,
    target: bareCommitNode(world, world.git.tip(`refs/heads/${pr.baseRef}`)),
  }),
  headRefName: pr.headRef,
  headRefOid: head,
  changedFiles: () => changedFiles(world, pr).length,
  labels: (asked: ConnectionArguments) => connection(pr.labels.map(labelNode), asked),
  timelineItems: (asked: ConnectionArguments & { itemTypes?: readonly string[] }) =>
    timeline(world, pr, asked),
  reviews: (asked: ConnectionArguments) =>
    connection(
      pr.reviews.map((r) => reviewNode(world, r)),
      asked,
    ),
  latestOpinionatedReviews: (asked: ConnectionArguments) =>
    connection(
      latestOpinionated(pr.reviews).map((r) => reviewNode(world, r)),
      asked,
    ),
  comments: (asked: ConnectionArguments) =>
    connection(
      pr.comments.map((c) => commentNode(world, c)),
      asked,
    ),
  commits: (asked: ConnectionArguments) =>
    connection(
      commitsOf(world, pr).map((commit) => ({
        id: `PRC_${commit.oid}`,
        commit: commitNode(world, commit),
      })),
      asked,
    ),
  headCommit: bareCommitNode(world, head),
  statusCheckRollup: null,
  files: (asked: ConnectionArguments) =>
    connection(
      changedFiles(world, pr).map((file) => ({
        path: file.path,
        changeType: changes[file.status],
        additions: 1,
        deletions: 0,
      })),
      asked,
    ),
});
