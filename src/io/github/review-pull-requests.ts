import { integrationOfBranch } from "../../domain/recertify/review-branch.ts";
import { ourLogin, sameActor } from "./actors.ts";
import { asObject, objectAt, textAt } from "./answer.ts";
import type { GitHub } from "./client.ts";

/** A pull request that asks for a review. */
export interface ReviewPullRequest {
  readonly number: number;
  readonly nodeId: string;
  /** The integration's id. */
  readonly id: string;
  readonly branch: string;
  readonly body: string;
  readonly draft: boolean;
  readonly openedAt: string;
}

interface Listed {
  readonly number: number;
  readonly node_id: string;
  readonly body: string | null;
  readonly draft?: boolean | undefined;
  readonly created_at: string;
  readonly user: unknown;
  readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } | null };
  readonly base: { readonly repo: { readonly full_name: string } };
}

// A branch of the same name in somebody's fork is not ours, nor is a pull request that a person has opened.
function asReview(listed: Listed, login: string): readonly ReviewPullRequest[] {
  const id = integrationOfBranch(listed.head.ref);
  const isOurs =
    listed.head.repo?.full_name === listed.base.repo.full_name && sameActor(listed.user, login);
  if (id === undefined || !isOurs) return [];
  return [
    {
      number: listed.number,
      nodeId: listed.node_id,
      id,
      branch: listed.head.ref,
      body: listed.body ?? "",
      draft: listed.draft === true,
      openedAt: listed.created_at,
    },
  ];
}

/** All open reviews of ours, the oldest first. */
export async function openReviews(
  { owner, paginate, repo }: GitHub,
  login: string,
): Promise<readonly ReviewPullRequest[]> {
  const asked = { owner, repo, state: "open", per_page: 100 } as const;
  const all = await paginate("GET /repos/{owner}/{repo}/pulls", asked);
  return all.flatMap((one) => asReview(one, login)).sort((a, b) => a.number - b.number);
}

/** One pull request, where it is an open review of ours. */
export async function reviewAt(
  { owner, repo, request }: GitHub,
  number: number,
  login: string,
): Promise<ReviewPullRequest | undefined> {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  const { data } = await request(route, { owner, repo, pull_number: number });
  return data.state === "open" ? asReview(data, login)[0] : undefined;
}

/** True when a branch has been asked from before, whatever became of it. */
export async function wasAsked({ owner, repo, request }: GitHub, branch: string): Promise<boolean> {
  const asked = { owner, repo, head: `${owner}:${branch}`, state: "all", per_page: 100 } as const;
  const { data } = await request("GET /repos/{owner}/{repo}/pulls", asked);
  return data.some(
    ({ head }) => head.ref === branch && head.repo?.full_name === `${owner}/${repo}`,
  );
}

const ready = `mutation Ready($id: ID!) {
  markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } }
}`;

/** Takes a pull request out of its draft. */
export async function markReady(github: GitHub, nodeId: string): Promise<void> {
  await github.query(ready, { id: nodeId });
}

/** Who we are, as REST writes it. */
export async function ourName(github: GitHub): Promise<string> {
  const data = asObject(await github.query("query Viewer { viewer { login } }", {}), "data");
  return ourLogin(textAt(objectAt(data, "viewer"), "login"), github);
}
