import type {
  FakeCheckRun,
  FakeComment,
  FakeIssue,
  FakeLabel,
  FakePullRequest,
  FakeReview,
  FakeStatus,
  LabelEntry,
  World,
} from "../world.ts";
import { userOf } from "../world.ts";

export const userView = (world: World, login: string) => {
  const user = userOf(world, login);
  return { login: user.login, id: user.id, type: user.type, site_admin: false };
};

export const labelView = (label: FakeLabel) => ({
  id: label.id,
  name: label.name,
  color: label.color,
  description: label.description,
  default: false,
});

export const repositoryView = (world: World) => ({
  id: 1,
  name: world.name,
  full_name: `${world.owner}/${world.name}`,
  private: world.settings.publicRepository !== true,
  default_branch: "main",
  owner: { login: world.owner, id: 2, type: "Organization" },
});

export const pullRequestView = (world: World, pr: FakePullRequest) => ({
  id: 100_000 + pr.number,
  node_id: `PR_${pr.number}`,
  number: pr.number,
  state: pr.state,
  title: pr.title,
  body: pr.body,
  draft: pr.draft,
  merged: pr.mergeCommit !== undefined,
  merged_at: pr.mergedAt ?? null,
  merged_by: pr.mergedBy === undefined ? null : userView(world, pr.mergedBy),
  merge_commit_sha: pr.mergeCommit ?? null,
  mergeable: pr.state === "open",
  created_at: pr.createdAt ?? "2026-11-23T07:00:00Z",
  updated_at: pr.updatedAt,
  user: userView(world, pr.author),
  labels: pr.labels.map(labelView),
  html_url: `https://github.example/${world.owner}/${world.name}/pull/${pr.number}`,
  head: {
    ref: pr.headRef,
    sha: pr.headSha,
    label: `${world.owner}:${pr.headRef}`,
    user: userView(world, pr.author),
    repo: { ...repositoryView(world), fork: pr.fromFork },
  },
  base: {
    ref: pr.baseRef,
    sha: world.git.tip(`refs/heads/${pr.baseRef}`),
    label: `${world.owner}:${pr.baseRef}`,
    user: { login: world.owner, id: 2, type: "Organization" },
    repo: repositoryView(world),
  },
});

export const commentView = (world: World, comment: FakeComment, number?: number) => ({
  id: comment.id,
  ...(number === undefined
    ? {}
    : { issue_url: `https://github.example/repos/${world.owner}/${world.name}/issues/${number}` }),
  body: comment.body,
  user: userView(world, comment.author),
  created_at: comment.at,
  updated_at: comment.at,
});

export const reviewView = (world: World, review: FakeReview) => ({
  id: review.id,
  user: userView(world, review.reviewer),
  state: review.state,
  commit_id: review.commit,
  submitted_at: review.at,
  body: "",
});

export const statusView = (world: World, status: FakeStatus) => ({
  id: status.id,
  context: status.context,
  state: status.state,
  description: status.description,
  target_url: status.targetUrl,
  creator: userView(world, status.creator),
  created_at: status.at,
  updated_at: status.at,
});

export const checkRunView = (run: FakeCheckRun) => ({
  id: run.id,
  name: run.name,
  head_sha: run.sha,
  external_id: run.externalId,
  status: run.status,
  conclusion: run.conclusion,
  output: {
    title: run.title,
    summary: run.summary,
    text: null,
    annotations_count: run.annotations.length,
  },
  app: { id: 15368, slug: run.app, name: run.app },
  pull_requests: [],
});

export const labelEntryView = (world: World, entry: LabelEntry) => ({
  id: entry.id,
  node_id: `LE_${entry.id}`,
  event: entry.kind,
  actor: userView(world, entry.actor),
  created_at: entry.at,
  commit_id: null,
  commit_url: null,
  performed_via_github_app: null,
  label: { name: entry.label.name, color: entry.label.color },
});

export const issueView = (world: World, issue: FakeIssue) => ({
  id: 200_000 + issue.number,
  number: issue.number,
  title: issue.title,
  body: issue.body,
  state: issue.state,
  user: userView(world, issue.author),
  labels: issue.labels.map(labelView),
  comments: issue.comments.length,
  created_at: issue.at,
  updated_at: issue.updatedAt ?? issue.at,
  closed_at: issue.state === "closed" ? issue.at : null,
  html_url: `https://github.example/${world.owner}/${world.name}/issues/${issue.number}`,
  locked: false,
  assignee: null,
  milestone: null,
});
