/** Name of the check run that shows findings beside the lines they concern. */
export const checkName = "Integrationskatalog: fund";

const actor = "{ __typename login }";

const statuses = `status { contexts { context description state createdAt creator ${actor} } }`;

const person = "name email user { login }";

const parts = {
  labelEvents: `timelineItems(last: 100, before: $before, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) {
    pageInfo { hasPreviousPage startCursor }
    nodes {
      __typename
      ... on LabeledEvent { id createdAt actor ${actor} label { name } }
      ... on UnlabeledEvent { id createdAt actor ${actor} label { name } }
    }
  }`,
  reviews: `reviews(last: 100, before: $before) {
    pageInfo { hasPreviousPage startCursor }
    nodes { id state author ${actor} commit { oid } }
  }`,
  dismissals: `dismissals: timelineItems(last: 100, before: $before, itemTypes: [REVIEW_DISMISSED_EVENT]) {
    pageInfo { hasPreviousPage startCursor }
    nodes { ... on ReviewDismissedEvent { previousReviewState actor ${actor} review { id } } }
  }`,
  forced: `forced: timelineItems(last: 100, before: $before, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
    pageInfo { hasPreviousPage startCursor }
    nodes { ... on HeadRefForcePushedEvent { beforeCommit { oid ${statuses} } afterCommit { oid ${statuses} } } }
  }`,
  commits: `commits(last: 100, before: $before) {
    totalCount
    pageInfo { hasPreviousPage startCursor }
    nodes {
      commit {
        oid
        committer { ${person} }
        authors(first: 20) { pageInfo { hasNextPage } nodes { ${person} } }
        ${statuses}
      }
    }
  }`,
} as const;

/** A list of the pull request that may be longer than a page. */
export type LongList = keyof typeof parts;

const firstPages = Object.values(parts).join("\n").replaceAll(", before: $before", "");

/**
 * Everything about a pull request in one query: what it is, labels and who set them, reviews, commits with their people and statuses,
 * the check run on the head, statuses of the head before a push and of what forced pushes have left behind, and which other pull requests
 * are open.
 */
export const factsQuery = `query PhaseGateFacts($owner: String!, $repo: String!, $number: Int!, $past: GitObjectID, $hasPast: Boolean!, $checkName: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    labels(first: 100) { nodes { name } }
    past: object(oid: $past) @include(if: $hasPast) { __typename ... on Commit { oid ${statuses} } }
    pullRequests(first: 30, states: [OPEN], orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number title files(first: 100) { nodes { path } } }
    }
    pullRequest(number: $number) {
      number state isDraft mergeable updatedAt baseRefName headRefName isCrossRepository headRefOid
      author ${actor}
      labels(first: 100) { pageInfo { hasNextPage } nodes { name } }
      head: commits(last: 1) {
        nodes {
          commit {
            oid
            checkSuites(first: 20, filterBy: { checkName: $checkName }) {
              nodes { checkRuns(last: 1, filterBy: { checkName: $checkName }) { nodes { databaseId externalId } } }
            }
          }
        }
      }
      ${firstPages}
    }
  }
}`;

/** An earlier page of one of the lists. */
export const pageQuery = (
  list: LongList,
): string => `query PhaseGatePage($owner: String!, $repo: String!, $number: Int!, $before: String!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${parts[list]} } }
}`;
