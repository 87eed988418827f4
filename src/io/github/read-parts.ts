import type {
  CommitFacts,
  CommitPerson,
  LabelEvent,
  ReviewFacts,
} from "../../domain/gate/pull-request-facts.ts";
import { actorAt } from "./actors.ts";
import {
  booleanAt,
  type Json,
  listAt,
  objectAt,
  objectOrNone,
  textAt,
  textOrNone,
  wordAt,
} from "./answer.ts";
import type { DatedStatus } from "./statuses.ts";
import { ListTooLong } from "./trouble.ts";

/** A commit with everything that was said of it. */
export interface ReadCommit extends CommitFacts {
  readonly statuses: readonly DatedStatus[];
}

const actions = { LabeledEvent: "labeled", UnlabeledEvent: "unlabeled" } as const;

export const readLabelEvent = (node: Json): LabelEvent => ({
  id: textAt(node, "id"),
  action: wordAt(node, "__typename", actions),
  label: textAt(objectAt(node, "label"), "name"),
  actor: actorAt(node, "actor"),
  at: textAt(node, "createdAt"),
});

const reviewStates = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  COMMENTED: "commented",
  DISMISSED: "dismissed",
  PENDING: "pending",
} as const;

export function readReview(node: Json): ReviewFacts {
  const commit = objectOrNone(node, "commit");
  return {
    id: textAt(node, "id"),
    reviewer: actorAt(node, "author"),
    state: wordAt(node, "state", reviewStates),
    commit: commit === undefined ? undefined : textAt(commit, "oid"),
  };
}

/** Whoever GitHub does not name is somebody all the same: the decision sees that it does not know them. */
function readPerson(node: Json): CommitPerson {
  const user = objectOrNone(node, "user");
  return {
    name: textOrNone(node, "name") ?? "",
    email: textOrNone(node, "email") ?? "",
    login: user === undefined ? undefined : textAt(user, "login"),
  };
}

export function readStatuses(commit: Json): readonly DatedStatus[] {
  const status = objectOrNone(commit, "status");
  if (status === undefined) return [];
  const sha = textAt(commit, "oid");
  return listAt(status, "contexts").map((node) => ({
    sha,
    context: textAt(node, "context"),
    description: textOrNone(node, "description") ?? null,
    state: textAt(node, "state").toLowerCase(),
    creator: actorAt(node, "creator").login,
    at: textAt(node, "createdAt"),
  }));
}

/** The statuses of both ends of a forced push; none of a commit that is gone. */
export const readForcedPush = (node: Json): readonly DatedStatus[] =>
  ["beforeCommit", "afterCommit"].flatMap((key) => {
    const commit = objectOrNone(node, key);
    return commit === undefined ? [] : readStatuses(commit);
  });

export function readCommit(node: Json): ReadCommit {
  const commit = objectAt(node, "commit");
  const authors = objectAt(commit, "authors");
  if (booleanAt(objectAt(authors, "pageInfo"), "hasNextPage"))
    throw new ListTooLong({ da: "forfatterne til en commit", en: "the authors of a commit" });
  // Where GitHub names no committer, it is somebody unknown, not nobody.
  const committer = objectOrNone(commit, "committer") ?? {};
  const people = [...listAt(authors, "nodes"), committer].map(readPerson);
  return { oid: textAt(commit, "oid"), people, statuses: readStatuses(commit) };
}
