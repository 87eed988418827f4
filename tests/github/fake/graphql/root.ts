import { schema as published } from "@octokit/graphql-schema";
import {
  buildSchema,
  GraphQLInterfaceType,
  type GraphQLSchema,
  GraphQLUnionType,
  graphql,
  parse,
  validate,
} from "graphql";
import { grants } from "../permissions.ts";
import { readObject } from "../read-object.ts";
import { type FakeToken, pullRequestOf, type World } from "../world.ts";
import { actorNode } from "./actor-node.ts";
import { bareCommitNode } from "./commit-nodes.ts";
import { type ConnectionArguments, connection } from "./connection.ts";
import { issueNode } from "./issue-node.ts";
import { mutations } from "./mutations.ts";
import { pullRequestNode } from "./pull-request-node.ts";

let built: GraphQLSchema | undefined;

/** GitHub's own published schema; interfaces and unions are told apart by the `__typename` our nodes carry. */
export function githubSchema(): GraphQLSchema {
  if (built) return built;
  built = buildSchema(published.idl, { assumeValid: true });
  for (const type of Object.values(built.getTypeMap()))
    if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType)
      type.resolveType = (value: { __typename: string }) => value.__typename;
  return built;
}

/** What a stale replica answers: the head before the last push, for so many reads. */
export interface Staleness {
  reads: number;
  readonly heads: ReadonlyMap<number, string>;
}

function objectNode(world: World, asked: { oid?: string; expression?: string }) {
  const name = asked.oid ?? asked.expression ?? "";
  const found = readObject(world.git.bare, name);
  if (found?.type === "commit") return bareCommitNode(world, found.oid);
  if (found?.type !== "blob") return null;
  const isBinary = found.content.includes(0);
  return {
    __typename: "Blob",
    oid: found.oid,
    byteSize: found.content.length,
    isBinary,
    isTruncated: false,
    text: isBinary ? null : found.content.toString("utf8"),
  };
}

const queueNodes = (world: World) =>
  world.queue.map(({ mergeSha, number, state }, place) => ({
    id: `MQE_${number}`,
    position: place + 1,
    state: state ?? "AWAITING_CHECKS",
    headCommit: bareCommitNode(world, mergeSha),
    pullRequest: pullRequestNode(world, pullRequestOf(world, number)),
  }));

function repositoryNode(world: World, token: FakeToken, stale: Staleness) {
  const head = (number: number): string | undefined => {
    if (stale.reads <= 0) return undefined;
    stale.reads -= 1;
    return stale.heads.get(number);
  };
  return {
    __typename: "Repository",
    id: "R_1",
    name: world.name,
    nameWithOwner: `${world.owner}/${world.name}`,
    pullRequest: ({ number }: { number: number }) => {
      const pr = world.pullRequests.find((known) => known.number === number);
      if (!pr) throw new Error(`Could not resolve to a PullRequest with the number of ${number}.`);
      return pullRequestNode(world, pr, head(number));
    },
    pullRequests: (
      asked: ConnectionArguments & {
        states?: readonly string[] | null;
        baseRefName?: string | null;
        headRefName?: string | null;
        orderBy?: { readonly field: string; readonly direction: string } | null;
      },
    ) => {
      const fits = world.pullRequests
        .filter(
          (pr) =>
            !asked.states ||
            asked.states.includes(pr.mergeCommit ? "MERGED" : pr.state.toUpperCase()),
        )
        .filter((pr) => !asked.baseRefName || pr.baseRef === asked.baseRefName)
        .filter((pr) => !asked.headRefName || pr.headRef === asked.headRefName);
      const newestFirst =
        asked.orderBy?.field === "CREATED_AT" && asked.orderBy.direction === "DESC";
      return connection(
        (newestFirst ? fits.toReversed() : fits).map((pr) => pullRequestNode(world, pr)),
        asked,
      );
    },
    isPrivate: world.settings.publicRepository !== true,
    issue: ({ number }: { number: number }) => {
      if (!grants(token, ["issues", "read"]))
        throw new Error("Resource not accessible by integration");
      return issueNode(world, number);
    },
    object: (asked: { oid?: string; expression?: string }) => objectNode(world, asked),
    defaultBranchRef: () => ({
      id: "REF_main",
      name: "main",
      target: bareCommitNode(world, world.git.tip("refs/heads/main")),
    }),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      const target = objectNode(world, { expression: qualifiedName });
      return target === null
        ? null
        : { id: `REF_${qualifiedName}`, name: qualifiedName.split("/").at(-1), target };
    },
    mergeQueue: ({ branch }: { branch?: string | null }) =>
      (branch ?? "main") === "main" && world.queue.length > 0
        ? {
            id: "MQ_1",
            entries: (asked: ConnectionArguments) => connection(queueNodes(world), asked),
          }
        : null,
    labels: (asked: ConnectionArguments) =>
      connection(
        world.labels.map((label) => ({ ...label, __typename: "Label", id: `LA_${label.id}` })),
        asked,
      ),
  };
}

/** Runs a query on GitHub's schema over the world; `violations` are what GitHub would refuse it for. */
export async function runQuery(
  world: World,
  token: FakeToken,
  stale: Staleness,
  body: { readonly query: string; readonly variables?: Record<string, unknown> },
) {
  const schema = githubSchema();
  const violations = validate(schema, parse(body.query)).map((error) => `query: ${error.message}`);
  const result = await graphql({
    schema,
    source: body.query,
    variableValues: body.variables ?? {},
    rootValue: {
      // Unlike everywhere else, GraphQL says the viewer's login with its `[bot]`.
      viewer: () => ({ ...actorNode(world, token.login), login: token.login }),
      ...mutations(world, token),
      rateLimit: {
        cost: 1,
        remaining: 999,
        limit: 1000,
        used: 1,
        nodeCount: 1,
        resetAt: "2026-11-23T09:00:00Z",
      },
      repository: ({ owner, name }: { owner: string; name: string }) =>
        owner === world.owner && name === world.name ? repositoryNode(world, token, stale) : null,
    },
  });
  return { violations, result };
}
