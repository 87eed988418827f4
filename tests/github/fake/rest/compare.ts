import { changedFiles, commitsOf } from "../git-views.ts";
import type { FakePullRequest } from "../world.ts";
import { type Asked, type Handlers, notFound, ok } from "./handler.ts";
import { userView } from "./views.ts";

const mostCommits = 250;

function compare({ world, params }: Asked) {
  const { base = "", head = "" } = params;
  let tip: string;
  let behind: number;
  try {
    tip = world.git.tip(`refs/heads/${head}`);
    const missing = `${tip}..${world.git.tip(`refs/heads/${base}`)}`;
    behind = Number(world.git.know("rev-list", "--count", missing));
  } catch {
    return notFound;
  }
  const range = { baseRef: base, headSha: tip } as FakePullRequest;
  const commits = commitsOf(world, range);
  const person = (login: string | undefined) =>
    login === undefined ? null : userView(world, login);
  return ok({
    status: behind > 0 ? "diverged" : commits.length > 0 ? "ahead" : "identical",
    ahead_by: commits.length,
    behind_by: behind,
    total_commits: commits.length,
    commits: commits.slice(0, mostCommits).map((commit) => ({
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
    files: changedFiles(world, range).map((file) => ({
      sha: file.sha,
      filename: file.path,
      status: file.status,
      additions: 1,
      deletions: 0,
      changes: 1,
    })),
  });
}

/** What a branch has that another has not. */
export const compareHandlers: Handlers = { "repos/compare-commits": compare };
