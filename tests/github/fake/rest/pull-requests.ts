import { changedFiles, commitsOf } from "../git-views.ts";
import { cannotOpen, isReopenable, mayOpen, refusedToOpen } from "../opening.ts";
import { nextNumber, pullRequestOf, type World } from "../world.ts";
import {
  type Asked,
  created,
  type Handlers,
  invalid,
  notFound,
  ok,
  paged,
  tooLong,
  unprocessable,
} from "./handler.ts";
import { pullRequestView, reviewView, userView } from "./views.ts";

const found = ({ world, params }: Asked) =>
  world.pullRequests.find((pr) => pr.number === Number(params.pull_number));

function open({ world, body, token }: Asked) {
  const headRef = String(body.head);
  const long = tooLong("PullRequest", body);
  if (long !== undefined) return long;
  if (!mayOpen(world, token)) return refusedToOpen;
  const why = cannotOpen(world, headRef, body.draft === true);
  if (why !== undefined) return invalid("PullRequest", why);
  if (world.pullRequests.some((pr) => pr.headRef === headRef && pr.state === "open"))
    return invalid("PullRequest", `A pull request already exists for ${world.owner}:${headRef}.`);
  const number = nextNumber(world);
  const headSha = world.git.tip(`refs/heads/${headRef}`);
  world.git.setRef(`refs/pull/${number}/head`, headSha);
  world.pullRequests.push({
    number,
    author: token.login,
    headRef,
    fromFork: false,
    title: String(body.title ?? ""),
    body: String(body.body ?? ""),
    baseRef: String(body.base),
    headSha,
    draft: body.draft === true,
    state: "open",
    mergeCommit: undefined,
    mergedBy: undefined,
    mergedAt: undefined,
    createdAt: world.now(),
    updatedAt: world.now(),
    labels: [],
    labelEntries: [],
    reviews: [],
    comments: [],
  });
  return created(pullRequestView(world, pullRequestOf(world, number)));
}

const fileView = (world: World, number: number) =>
  changedFiles(world, pullRequestOf(world, number)).map((file) => ({
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: 1,
    deletions: 0,
    changes: 1,
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
  }));

/** Pull requests: reading, listing, opening, changing. */
export const pullRequestHandlers: Handlers = {
  "pulls/get": (asked) => {
    const pr = found(asked);
    return pr ? ok(pullRequestView(asked.world, pr)) : notFound;
  },
  "pulls/list": (asked) => {
    const state = asked.query.get("state") ?? "open";
    const head = asked.query.get("head")?.split(":").at(-1);
    const list = asked.world.pullRequests.filter(
      (pr) =>
        (state === "all" || pr.state === state) && (head === undefined || pr.headRef === head),
    );
    if (asked.query.get("sort") === "updated")
      list.sort((a, b) => a.updatedAt.localeCompare(b.updatedAt));
    if (asked.query.get("direction") === "desc") list.reverse();
    return paged(
      asked,
      list.map((pr) => pullRequestView(asked.world, pr)),
    );
  },
  "pulls/create": open,
  "pulls/update": (asked) => {
    const pr = found(asked);
    if (!pr) return notFound;
    if (typeof asked.body.title === "string") pr.title = asked.body.title;
    if (typeof asked.body.body === "string") pr.body = asked.body.body;
    const { state } = asked.body;
    if (state === "open" && pr.state === "closed" && !isReopenable(asked.world, pr))
      return unprocessable("state cannot be changed. The branch was deleted.");
    if (state === "closed" && pr.state === "open") pr.closedBy = asked.token.login;
    if (state === "closed" || state === "open") pr.state = state;
    return ok(pullRequestView(asked.world, pr));
  },
  // GitHub lists no more than 3,000 files and 250 commits of a pull request.
  "pulls/list-files": (asked) =>
    found(asked)
      ? paged(asked, fileView(asked.world, Number(asked.params.pull_number)).slice(0, 3000))
      : notFound,
  "pulls/list-commits": (asked) => {
    const pr = found(asked);
    if (!pr) return notFound;
    const commits = commitsOf(asked.world, pr).slice(0, 250);
    const person = (login: string | undefined) =>
      login === undefined ? null : userView(asked.world, login);
    return paged(
      asked,
      commits.map((commit) => ({
        sha: commit.oid,
        commit: {
          message: commit.message,
          author: { name: commit.author.name, email: commit.author.email },
          committer: { name: commit.committer.name, email: commit.committer.email },
        },
        author: person(commit.author.login),
        committer: person(commit.committer.login),
        parents: [],
      })),
    );
  },
  "pulls/list-reviews": (asked) => {
    const pr = found(asked);
    return pr
      ? paged(
          asked,
          pr.reviews.map((review) => reviewView(asked.world, review)),
        )
      : notFound;
  },
  "repos/list-pull-requests-associated-with-commit": (asked) => {
    const sha = asked.params.commit_sha;
    const list = asked.world.pullRequests.filter(
      (pr) => pr.mergeCommit === sha || pr.headSha === sha,
    );
    return paged(
      asked,
      list.map((pr) => pullRequestView(asked.world, pr)),
    );
  },
};
