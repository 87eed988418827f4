import type { CommitBy, CommitPlan } from "./git-of-the-people.ts";
import {
  addUser,
  type FakeLabel,
  type FakePullRequest,
  nextNumber,
  pullRequestOf,
  type RepositoryRole,
  touch,
  userOf,
  type World,
} from "./world.ts";

/** The address GitHub gives a login, so that a commit's person leads to an account. */
export const noReplyOf = (world: World, login: string): CommitBy => {
  const user = userOf(world, login);
  return { name: user.login, email: `${user.id}+${user.login}@users.noreply.github.com` };
};

export type Files = CommitPlan["files"];

export interface PushOptions {
  readonly message?: string;
  readonly committer?: string;
  readonly coAuthors?: readonly string[];
  /** Start from this commit: a force-push. */
  readonly from?: string;
}

function commit(
  world: World,
  login: string,
  branch: string,
  files: Files,
  options: PushOptions,
): string {
  return world.git.commit(branch, {
    author: noReplyOf(world, login),
    files,
    ...(options.message === undefined ? {} : { message: options.message }),
    ...(options.committer === undefined ? {} : { committer: noReplyOf(world, options.committer) }),
    ...(options.coAuthors === undefined
      ? {}
      : { coAuthors: options.coAuthors.map((who) => noReplyOf(world, who)) }),
    ...(options.from === undefined ? {} : { from: options.from }),
  });
}

/** Puts files on `main` without a pull request: how the world begins. */
export const commitToMain = (world: World, login: string, files: Files): string =>
  commit(world, login, "main", files, { message: "Registrér" });

/** Lets people in: `{ "omsorg-ejer": "triage" }`. */
export function letIn(world: World, people: Readonly<Record<string, RepositoryRole>>): void {
  for (const [login, role] of Object.entries(people)) addUser(world, login, role);
}

export interface OpenOptions extends PushOptions {
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly fromFork?: boolean;
}

/** Opens a pull request with one commit. */
export function openPullRequest(
  world: World,
  login: string,
  files: Files,
  options: OpenOptions = {},
): FakePullRequest {
  const number = nextNumber(world);
  const headRef = `forslag-${number}`;
  const headSha = commit(world, login, headRef, files, options);
  world.git.setRef(`refs/pull/${number}/head`, headSha);
  const pr: FakePullRequest = {
    number,
    author: userOf(world, login).login,
    headRef,
    fromFork: options.fromFork ?? false,
    title: options.title ?? "Ret integrationen",
    body: options.body ?? "",
    baseRef: "main",
    headSha,
    draft: options.draft ?? false,
    state: "open",
    mergeCommit: undefined,
    mergedBy: undefined,
    mergedAt: undefined,
    updatedAt: world.now(),
    labels: [],
    labelEntries: [],
    reviews: [],
    comments: [],
    forced: [],
  };
  world.pullRequests.push(pr);
  return pr;
}

/** Pushes one more commit (or, with `from`, force-pushes); gives the head that was. */
export function push(
  world: World,
  login: string,
  number: number,
  files: Files,
  options: PushOptions = {},
): string {
  const pr = pullRequestOf(world, number);
  const before = pr.headSha;
  pr.headSha = commit(world, login, pr.headRef, files, options);
  if (options.from !== undefined) pr.forced?.push({ before, after: pr.headSha });
  world.git.setRef(`refs/pull/${number}/head`, pr.headSha);
  touch(world, pr);
  return before;
}

/** Brings a pull request up to date with `main`, as the button does; gives the head that was. */
export function updateBranch(world: World, login: string, number: number): string {
  const pr = pullRequestOf(world, number);
  const before = pr.headSha;
  const main = world.git.tip("refs/heads/main");
  pr.headSha = world.git.merge(pr.headRef, main, noReplyOf(world, login));
  world.git.setRef(`refs/pull/${number}/head`, pr.headSha);
  touch(world, pr);
  return before;
}

/** Moves the head back to an earlier commit, as a force-push does; gives the head that was. */
export function resetHead(world: World, number: number, sha: string): string {
  const pr = pullRequestOf(world, number);
  const before = pr.headSha;
  world.git.setRef(`refs/heads/${pr.headRef}`, sha);
  world.git.setRef(`refs/pull/${number}/head`, sha);
  pr.headSha = sha;
  pr.forced?.push({ before, after: sha });
  touch(world, pr);
  return before;
}

/** A label of the repository; made on first use. */
export function labelOf(world: World, name: string): FakeLabel {
  const known = world.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
  if (known) return known;
  const made = { id: world.nextId(), name, color: "ededed", description: "" };
  world.labels.push(made);
  return made;
}

/** Sets a label on a pull request; throws where the person may not (GitHub asks for triage). */
export function setLabel(world: World, login: string, number: number, name: string): void {
  if (["read", "none"].includes(userOf(world, login).role))
    throw new Error(`${login} may not set labels`);
  const pr = pullRequestOf(world, number);
  const label = labelOf(world, name);
  if (pr.labels.includes(label)) return;
  pr.labels.push(label);
  pr.labelEntries.push({
    kind: "labeled",
    id: world.nextId(),
    actor: userOf(world, login).login,
    label,
    at: world.now(),
  });
  touch(world, pr);
}

/** Takes a label off; true when it stood there. */
export function takeLabel(world: World, login: string, number: number, name: string): boolean {
  const pr = pullRequestOf(world, number);
  const index = pr.labels.findIndex((label) => label.name.toLowerCase() === name.toLowerCase());
  const [label] = index < 0 ? [] : pr.labels.splice(index, 1);
  if (!label) return false;
  pr.labelEntries.push({
    kind: "unlabeled",
    id: world.nextId(),
    actor: userOf(world, login).login,
    label,
    at: world.now(),
  });
  touch(world, pr);
  return true;
}

export function review(
  world: World,
  login: string,
  number: number,
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED",
): void {
  const pr = pullRequestOf(world, number);
  pr.reviews.push({
    id: world.nextId(),
    reviewer: userOf(world, login).login,
    commit: pr.headSha,
    at: world.now(),
    state,
  });
  touch(world, pr);
}

/** Dismisses the newest review of a person, as whoever may write can. */
export function dismiss(world: World, login: string, number: number, reviewer: string): void {
  const pr = pullRequestOf(world, number);
  const review = pr.reviews.findLast((one) => one.reviewer === userOf(world, reviewer).login);
  if (review === undefined) throw new Error(`${reviewer} has given no review`);
  review.dismissal = { by: userOf(world, login).login, said: review.state };
  review.state = "DISMISSED";
  touch(world, pr);
}

export function comment(world: World, login: string, number: number, body: string): void {
  const pr = pullRequestOf(world, number);
  pr.comments.push({
    id: world.nextId(),
    author: userOf(world, login).login,
    at: world.now(),
    body,
    edits: 0,
  });
  touch(world, pr);
}

/** Merges with a merge commit, as the green button does. */
export function merge(world: World, login: string, number: number): string {
  const pr = pullRequestOf(world, number);
  pr.mergeCommit = world.git.merge(pr.baseRef, pr.headSha, noReplyOf(world, login));
  pr.mergedBy = userOf(world, login).login;
  pr.mergedAt = world.now();
  pr.state = "closed";
  touch(world, pr);
  return pr.mergeCommit;
}
