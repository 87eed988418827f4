import type { IntakeSituation } from "../../domain/intake/decide-intake.ts";
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
  wordAt,
} from "./answer.ts";
import type { GitHub } from "./client.ts";
import { readWriters, type Writer, writersOf } from "./read-writers.ts";
import { statusOf } from "./trouble.ts";

/** An issue as it stands, with the pull request that came of it. Everything in it is a stranger's. */
export interface ReadIntake {
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  /** Whoever filed it; nobody for a program or an account that is gone. */
  readonly author: Writer | undefined;
  /** The same and everybody who has edited its text or its title since, the author first. */
  readonly writers: readonly Writer[];
  readonly labels: readonly string[];
  /** True when only who was let into the repository can have filed it. */
  readonly isFromWithin: boolean;
  readonly viewer: string;
  readonly defaultBranch: string;
  readonly pullRequest: FoundPullRequest | undefined;
}

/** The newest pull request from the issue's branch. */
export interface FoundPullRequest {
  readonly number: number;
  readonly title: string;
  readonly state: Exclude<IntakeSituation["pullRequest"], "none">;
}

const query = `query Intake($owner: String!, $repo: String!, $number: Int!, $branch: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    isPrivate
    defaultBranchRef { name }
    issue(number: $number) {
      title body state authorAssociation
      labels(first: 100) { nodes { name } }
      ${writersOf}
    }
    pullRequests(first: 100, headRefName: $branch, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number title state isCrossRepository
        timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { __typename ... on ClosedEvent { actor { __typename login } } } }
      }
    }
  }
}`;

const within: readonly string[] = ["OWNER", "MEMBER", "COLLABORATOR"];
const issueStates = { OPEN: "open", CLOSED: "closed" } as const;
const states = { OPEN: "open", CLOSED: "closed", MERGED: "merged" } as const;

function readPullRequest(node: Json, viewer: string): FoundPullRequest {
  const state = wordAt(node, "state", states);
  const [closing] = listAt(objectAt(node, "timelineItems"), "nodes");
  const closedBy = closing === undefined ? undefined : actorAt(closing, "actor").login;
  const ours = closedBy?.toLowerCase() === viewer.toLowerCase();
  return {
    number: numberAt(node, "number"),
    title: textAt(node, "title"),
    state: state === "closed" && ours ? "closed-by-us" : state,
  };
}

/**
 * Reads an issue and what has come of it, in one query. `undefined` where the issue is gone. Throws when GitHub refuses, fails, or answers
 * what we do not understand, and when an issue was edited more often than can be read: then nobody knows whose it is.
 */
export async function readIntake(
  github: GitHub,
  number: number,
  branch: string,
): Promise<ReadIntake | undefined> {
  const { owner, repo } = github;
  let answer: unknown;
  try {
    answer = await github.query(query, { owner, repo, number, branch });
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
  const data = asObject(answer, "data");
  const repository = objectAt(data, "repository");
  const issue = objectOrNone(repository, "issue");
  if (issue === undefined) return undefined;
  const viewer = ourLogin(textAt(objectAt(data, "viewer"), "login"), github);
  const { author, writers } = readWriters(issue);
  // A branch of the same name in somebody's fork is not ours.
  const ours = listAt(objectAt(repository, "pullRequests"), "nodes").find(
    (node) => !booleanAt(node, "isCrossRepository"),
  );
  return {
    title: textAt(issue, "title"),
    body: textAt(issue, "body"),
    state: wordAt(issue, "state", issueStates),
    author,
    writers,
    labels: listAt(objectAt(issue, "labels"), "nodes").map((label) => textAt(label, "name")),
    isFromWithin:
      booleanAt(repository, "isPrivate") || within.includes(textAt(issue, "authorAssociation")),
    viewer,
    defaultBranch: textAt(objectAt(repository, "defaultBranchRef"), "name"),
    pullRequest: ours === undefined ? undefined : readPullRequest(ours, viewer),
  };
}
