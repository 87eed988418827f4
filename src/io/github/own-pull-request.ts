import type { GitHub } from "./client.ts";
import type { LookAgain } from "./own-branch.ts";
import { statusOf } from "./trouble.ts";

export interface NewPullRequest {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly draft?: boolean;
}

/** What became of an attempt: its number; to look again where it may be there already; `not-allowed` where an administrator has not let workflows. */
export type Opened = number | "not-allowed" | LookAgain;

const isAboutDrafts = (error: unknown): boolean => /draft/i.test(String(error));
const isNotAllowed = (error: unknown): boolean => /not permitted to create/i.test(String(error));

/** Opens a pull request from a branch of ours. Where GitHub's plan knows no drafts, it opens an ordinary one. Throws when GitHub refuses for another reason. */
export async function openOwnPullRequest(
  github: GitHub,
  { base, body, branch, draft = false, title }: NewPullRequest,
): Promise<Opened> {
  const { owner, repo, request } = github;
  try {
    const route = "POST /repos/{owner}/{repo}/pulls";
    const { data } = await request(route, { owner, repo, head: branch, base, title, body, draft });
    return data.number;
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 && isNotAllowed(error)) return "not-allowed";
    if (status === 422 && draft && isAboutDrafts(error))
      return openOwnPullRequest(github, { base, body, branch, title });
    if (status === 422 || (status ?? 500) >= 500) return { because: error };
    throw error;
  }
}

/** Closes, reopens or renames a pull request. Throws when GitHub refuses. */
export async function changePullRequest(
  { owner, repo, request }: GitHub,
  number: number,
  change: { readonly state?: "open" | "closed"; readonly title?: string; readonly body?: string },
): Promise<void> {
  const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
  await request(route, { owner, repo, pull_number: number, ...change });
}
