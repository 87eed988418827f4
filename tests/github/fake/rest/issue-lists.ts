import type { FakeComment, FakeIssue, FakePullRequest, World } from "../world.ts";
import { type Asked, type Handlers, paged } from "./handler.ts";
import { commentView, issueView, pullRequestView } from "./views.ts";

type Thread = FakeIssue | FakePullRequest;

const isPullRequest = (thread: Thread): thread is FakePullRequest => "headRef" in thread;

const updatedAt = (thread: Thread): string =>
  isPullRequest(thread) ? thread.updatedAt : (thread.updatedAt ?? thread.at);

/** Numbers are given in the order of making. */
const inOrder = (asked: Asked, threads: readonly Thread[]): readonly Thread[] => {
  const { query } = asked;
  const byUpdate = query.get("sort") === "updated";
  const key = (thread: Thread): string =>
    byUpdate ? updatedAt(thread) : String(thread.number).padStart(9, "0");
  const sorted = threads.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return query.get("direction") === "asc" ? sorted : sorted.reverse();
};

function listThreads(asked: Asked) {
  const { query, world } = asked;
  const state = query.get("state") ?? "open";
  const wanted = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
  const since = query.get("since") ?? "";
  const fits = (thread: Thread): boolean =>
    (state === "all" || thread.state === state) &&
    updatedAt(thread) >= since &&
    wanted.every((name) =>
      thread.labels.some((label) => label.name.toLowerCase() === name.toLowerCase()),
    );
  const threads = inOrder(asked, [...world.issues, ...world.pullRequests].filter(fits));
  const view = (thread: Thread) =>
    isPullRequest(thread)
      ? { ...pullRequestView(world, thread), pull_request: {} }
      : issueView(world, thread);
  // Only the page is made into views: a repository may hold thousands.
  const page = paged(asked, threads);
  return { ...page, body: (page.body as readonly Thread[]).map(view) };
}

interface Said {
  readonly comment: FakeComment;
  readonly number: number;
}

const everything = (world: World): readonly Said[] =>
  [...world.issues, ...world.pullRequests].flatMap(({ comments, number }) =>
    comments.map((comment) => ({ comment, number })),
  );

// Ids are given in the order of saying.
function listComments(asked: Asked) {
  const { query, world } = asked;
  const since = query.get("since") ?? "";
  const said = everything(world)
    .filter(({ comment }) => comment.at >= since)
    .toSorted((a, b) => a.comment.id - b.comment.id);
  const ordered = query.get("direction") === "desc" ? said.reverse() : said;
  return paged(
    asked,
    ordered.map(({ comment, number }) => commentView(world, comment, number)),
  );
}

/** Lists over all issues, and over all that was said. */
export const issueListHandlers: Handlers = {
  "issues/list-for-repo": listThreads,
  "issues/list-comments-for-repo": listComments,
};
