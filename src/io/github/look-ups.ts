import type { GitHub } from "./client.ts";
import { statusOf } from "./trouble.ts";

/** What a person may do in the repository, as far as it matters here. */
export type Access = "may-sign" | "no-access";

/**
 * Asks whether a login may do in the repository what a signature takes: set labels, which is `triage` or more.
 * A login that was given up can be taken by a stranger, who has no such access. Throws when GitHub does not say.
 */
export async function accessOf({ owner, repo, request }: GitHub, login: string): Promise<Access> {
  try {
    const asked = { owner, repo, username: login };
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    const { data } = await request(route, asked);
    // A role of the organisation's own has a name of its own; what it allows stands with the person.
    const triage = data.role_name === "triage" || data.user?.permissions?.triage === true;
    const writes = data.permission === "write" || data.permission === "admin";
    return triage || writes ? "may-sign" : "no-access";
  } catch (error) {
    if (statusOf(error) === 404) return "no-access";
    throw error;
  }
}

/**
 * Asks whether a login may merge, which is `write` or more: GitHub counts an approval by such a person. Throws when GitHub does not say.
 */
export async function mayMerge({ owner, repo, request }: GitHub, login: string): Promise<boolean> {
  try {
    const asked = { owner, repo, username: login };
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    const { data } = await request(route, asked);
    const { permission, user } = data;
    return permission === "write" || permission === "admin" || user?.permissions?.push === true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/** What a pull request is at this very moment, for a last look before and after a verdict. */
export interface Glance {
  readonly headSha: string;
  readonly baseRef: string;
  readonly draft: boolean;
  readonly open: boolean;
  readonly merged: boolean;
  /** Sorted. */
  readonly labels: readonly string[];
}

/** Looks at a pull request once more. */
export async function glanceAt({ owner, repo, request }: GitHub, number: number): Promise<Glance> {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  const { data } = await request(route, { owner, repo, pull_number: number });
  return {
    headSha: data.head.sha,
    baseRef: data.base.ref,
    draft: data.draft === true,
    open: data.state === "open",
    merged: data.merged,
    labels: data.labels.map(({ name }) => name).sort(),
  };
}

/**
 * The numbers of all open pull requests, with their heads, oldest first: whoever opens a hundred of them to keep a nightly run busy
 * comes after those that stand and wait to be merged. Nobody can merge a draft, so hundreds of yearly reviews that nobody has answered come last.
 */
export async function openPullRequests({
  owner,
  paginate,
  repo,
}: GitHub): Promise<readonly { readonly number: number; readonly headSha: string }[]> {
  const all = await paginate("GET /repos/{owner}/{repo}/pulls", {
    owner,
    repo,
    state: "open",
    per_page: 100,
  });
  return all
    .sort((a, b) => Number(a.draft === true) - Number(b.draft === true) || a.number - b.number)
    .map(({ head, number }) => ({ number, headSha: head.sha }));
}
