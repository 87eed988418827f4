import type { CommitView, PersonOnCommit } from "../git-views.ts";
import type { FakeStatus, World } from "../world.ts";
import { actorNode } from "./actor-node.ts";
import { type ConnectionArguments, connection } from "./connection.ts";

// Apps have no user account, and so GraphQL names none for their commits.
const isApp = (login: string): boolean => login.endsWith("[bot]");

const personNode = (person: PersonOnCommit) => ({
  __typename: "GitActor",
  name: person.name,
  email: person.email,
  user:
    person.login === undefined || isApp(person.login)
      ? null
      : { __typename: "User", id: `U_${person.login}`, login: person.login },
});

const states = {
  success: "SUCCESS",
  failure: "FAILURE",
  error: "ERROR",
  pending: "PENDING",
} as const;

const contextNode = (world: World, status: FakeStatus) => ({
  __typename: "StatusContext",
  id: `SC_${status.id}`,
  context: status.context,
  description: status.description,
  state: states[status.state as keyof typeof states],
  targetUrl: status.targetUrl,
  createdAt: status.at,
  creator: actorNode(world, status.creator),
});

/** The newest status of each context, as `Commit.status` gives them; null where there are none. */
function statusNode(world: World, sha: string) {
  const newest = new Map(world.statuses.filter((s) => s.sha === sha).map((s) => [s.context, s]));
  if (newest.size === 0) return null;
  const contexts = [...newest.values()].map((status) => contextNode(world, status));
  return {
    id: `S_${sha}`,
    state: "PENDING",
    contexts,
    context: ({ name }: { name: string }) =>
      contexts.find((known) => known.context === name) ?? null,
  };
}

type NameFilter = { readonly filterBy?: { readonly checkName?: string | null } | null };

/** One suite, that of the Actions app, with the check runs of a name. */
function checkSuites(world: World, sha: string, asked: ConnectionArguments & NameFilter) {
  const named = ({ filterBy }: NameFilter) =>
    world.checkRuns.filter(
      (run) => run.sha === sha && (!filterBy?.checkName || run.name === filterBy.checkName),
    );
  const suite = {
    id: `CS_${sha}`,
    checkRuns: (within: ConnectionArguments & NameFilter) =>
      connection(
        named(within).map((run) => ({
          __typename: "CheckRun",
          id: `CR_${run.id}`,
          databaseId: run.id,
          externalId: run.externalId,
          name: run.name,
          conclusion: run.conclusion?.toUpperCase() ?? null,
          status: run.status.toUpperCase(),
        })),
        within,
      ),
  };
  return connection(named(asked).length > 0 ? [suite] : [], asked);
}

/** A commit by its id alone: for statuses and checks. */
export const bareCommitNode = (world: World, oid: string) => ({
  __typename: "Commit",
  id: `C_${oid}`,
  oid,
  status: () => statusNode(world, oid),
  checkSuites: (asked: ConnectionArguments & NameFilter) => checkSuites(world, oid, asked),
});

export const commitNode = (world: World, commit: CommitView) => ({
  ...bareCommitNode(world, commit.oid),
  message: commit.message,
  author: personNode(commit.author),
  committer: personNode(commit.committer),
  authors: (asked: ConnectionArguments) => connection(commit.authors.map(personNode), asked),
});
