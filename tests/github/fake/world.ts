import type { GitOfThePeople } from "./git-of-the-people.ts";

/** What GitHub calls a role in a repository; `triage` may set labels, `read` may not. */
export type RepositoryRole = "admin" | "maintain" | "write" | "triage" | "read" | "none";

export interface FakeUser {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot";
  role: RepositoryRole;
}

export interface FakeLabel {
  readonly id: number;
  name: string;
  color: string;
  description: string;
}

export interface LabelEntry {
  readonly kind: "labeled" | "unlabeled";
  readonly id: number;
  readonly actor: string;
  /** The label itself: the timeline shows the name it has now, as GitHub does. */
  readonly label: FakeLabel;
  readonly at: string;
}

export interface FakeReview {
  readonly id: number;
  readonly reviewer: string;
  readonly commit: string;
  readonly at: string;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  /** Who dismissed it, and what it said before. */
  dismissal?: { readonly by: string; readonly said: FakeReview["state"] };
}

export interface FakeComment {
  readonly id: number;
  readonly author: string;
  readonly at: string;
  body: string;
  /** How often it was edited: a run without change edits nothing. */
  edits: number;
}

export interface FakePullRequest {
  readonly number: number;
  readonly author: string;
  readonly headRef: string;
  readonly fromFork: boolean;
  title: string;
  body: string;
  baseRef: string;
  headSha: string;
  draft: boolean;
  state: "open" | "closed";
  mergeCommit: string | undefined;
  mergedBy: string | undefined;
  mergedAt: string | undefined;
  /** Who closed it last without merging. */
  closedBy?: string;
  /** When it was opened; without it, at the beginning of the world. */
  readonly createdAt?: string;
  /** Moves on with every label, push, review, comment and change. */
  updatedAt: string;
  readonly labels: FakeLabel[];
  readonly labelEntries: LabelEntry[];
  readonly reviews: FakeReview[];
  readonly comments: FakeComment[];
  /** Pushes that were no mere additions, oldest first. */
  readonly forced?: { readonly before: string; readonly after: string }[];
}

export interface FakeStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly at: string;
}

/** One place in the merge queue of `main`, first in line first. */
export interface FakeQueueEntry {
  readonly number: number;
  /** The commit of this entry and all before it. */
  readonly mergeSha: string;
  /** `AWAITING_CHECKS` unless the story says otherwise. */
  readonly state?: "UNMERGEABLE";
}

export interface FakeCheckRun {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly app: string;
  externalId: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  readonly annotations: Record<string, unknown>[];
}

/** An issue that is no pull request. */
export interface FakeIssue {
  readonly number: number;
  readonly author: string;
  readonly at: string;
  title: string;
  body: string;
  state: "open" | "closed";
  /** Moves on with every change; where nothing was changed yet it is when the issue was made. */
  updatedAt?: string;
  readonly labels: FakeLabel[];
  readonly comments: FakeComment[];
  /** Who has edited the text or the title, in order. */
  readonly editors?: string[];
  readonly renamers?: string[];
  /** How GitHub says the author stands to the repository; `MEMBER` unless the story says otherwise. */
  readonly association?: "OWNER" | "MEMBER" | "COLLABORATOR" | "CONTRIBUTOR" | "NONE";
}

/** A workflow file as GitHub sees it, and the runs that the clock has started, the newest first. */
export interface FakeWorkflow {
  readonly file: string;
  state: "active" | "disabled_inactivity" | "disabled_manually" | "disabled_fork";
  readonly since: string;
  readonly nights: readonly { readonly at: string; readonly conclusion: string }[];
}

export type Permission = "none" | "read" | "write";

/** What a token may do, as a workflow's `permissions:` grants it. */
export interface FakeToken {
  readonly login: string;
  readonly permissions: Readonly<Record<string, Permission>>;
}

/** The whole repository as GitHub would know it. Stories change it through people's deeds; the bundle through the API. */
export interface World {
  readonly owner: string;
  readonly name: string;
  readonly git: GitOfThePeople;
  readonly users: Map<string, FakeUser>;
  readonly labels: FakeLabel[];
  readonly pullRequests: FakePullRequest[];
  readonly issues: FakeIssue[];
  readonly statuses: FakeStatus[];
  readonly checkRuns: FakeCheckRun[];
  readonly queue: FakeQueueEntry[];
  readonly rulesets: Record<string, unknown>[];
  readonly workflows: FakeWorkflow[];
  readonly tokens: Map<string, FakeToken>;
  pages: Record<string, unknown> | undefined;
  /** What an administrator has chosen; `codeOwners` holds GitHub's complaints, and nothing where there is no such file. */
  readonly settings: {
    workflows: "read" | "write";
    workflowsApprove: boolean;
    codeOwners: Record<string, unknown>[] | undefined;
    /** Anybody on the internet may read it and file issues. */
    publicRepository?: boolean;
    /** What may run: nothing, GitHub's own actions not, or all where it is not said. */
    actions?: "off" | "local_only" | "selected";
    /** A plan on which GitHub knows no drafts. */
    withoutDrafts?: boolean;
  };
  /** A new number, for ids. */
  readonly nextId: () => number;
  /** Server time; every look moves it a minute on. */
  readonly now: () => string;
  /** Lets days pass: the next look is on the morning of that day. */
  readonly goTo: (day: string) => void;
}

/** An empty repository over real git, with nobody in it but the Actions app. */
export function makeWorld(git: GitOfThePeople): World {
  let id = 1000;
  let minute = 0;
  let start = Date.parse("2026-11-23T07:00:00Z");
  const world: World = {
    owner: "eksempelby",
    name: "integrationer",
    git,
    users: new Map(),
    labels: [],
    pullRequests: [],
    issues: [],
    statuses: [],
    checkRuns: [],
    queue: [],
    rulesets: [],
    workflows: [],
    tokens: new Map(),
    pages: undefined,
    settings: { workflows: "read", workflowsApprove: false, codeOwners: [] },
    nextId: () => ++id,
    now: () => new Date(start + 60_000 * ++minute).toISOString().replace(".000Z", "Z"),
    goTo: (day) => {
      start = Date.parse(`${day}T07:00:00Z`);
      minute = 0;
    },
  };
  addUser(world, "github-actions[bot]", "write", "Bot");
  return world;
}

/** Lets somebody into the repository, or changes what they may do there. */
export function addUser(
  world: World,
  login: string,
  role: RepositoryRole,
  type: FakeUser["type"] = "User",
): FakeUser {
  const known = world.users.get(login.toLowerCase());
  if (known) known.role = role;
  const user = known ?? { login, id: world.nextId(), type, role };
  world.users.set(login.toLowerCase(), user);
  return user;
}

/** The account of a login, in any letter case. Throws for a login nobody has. */
export function userOf(world: World, login: string): FakeUser {
  const user = world.users.get(login.toLowerCase());
  if (!user) throw new Error(`Nobody is called ${login} here`);
  return user;
}

/** Notes that something was done to a pull request or an issue. */
export function touch(world: World, thread: { updatedAt?: string } | undefined): void {
  if (thread !== undefined) thread.updatedAt = world.now();
}

/** Throws where the number is no pull request. */
export function pullRequestOf(world: World, number: number): FakePullRequest {
  const found = world.pullRequests.find((pr) => pr.number === number);
  if (!found) throw new Error(`There is no pull request ${number}`);
  return found;
}

/** The next number of an issue or pull request: they share one row. */
export const nextNumber = (world: World): number =>
  1 + world.pullRequests.length + world.issues.length;
