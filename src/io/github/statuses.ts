import type { CommitStatus } from "../../domain/gate/signature-record.ts";
import type { GitHub } from "./client.ts";
import { statusOf } from "./trouble.ts";

/** A commit's status, and when GitHub took it. */
export interface DatedStatus extends CommitStatus {
  readonly at: string;
}

/** A commit status to be set. */
export interface NewStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: "success" | "failure" | "error" | "pending";
  readonly description: string;
  readonly address?: string;
}

async function create(github: GitHub, status: NewStatus): Promise<void> {
  const { owner, repo, request } = github;
  const { address, context, description, sha, state } = status;
  await request("POST /repos/{owner}/{repo}/statuses/{sha}", {
    owner,
    repo,
    sha,
    context,
    description,
    state,
    ...(address === undefined ? {} : { target_url: address }),
  });
}

// Who can write could set thousands to make us read them; then older records are not found, and the gate stays closed.
const mostPages = 20;

/** Every status of a commit, of all contexts, newest first; who set it is named as REST names it. */
export async function listStatuses(
  { owner, paginate, repo }: GitHub,
  sha: string,
): Promise<readonly DatedStatus[]> {
  const route = "GET /repos/{owner}/{repo}/commits/{ref}/statuses";
  let pages = 0;
  const all = await paginate(route, { owner, repo, ref: sha, per_page: 100 }, ({ data }, done) => {
    pages += 1;
    if (pages >= mostPages) done();
    return data;
  });
  return all.map(({ context, created_at, creator, description, state }) => ({
    sha,
    context,
    description,
    state,
    creator: creator?.login,
    at: created_at,
  }));
}

/**
 * Sets a status. Where the answer was lost it looks whether the status was taken, and sets it again only where it was not.
 * `login` is our own account.
 */
export async function setStatus(github: GitHub, status: NewStatus, login: string): Promise<void> {
  try {
    await create(github, status);
  } catch (error) {
    if ((statusOf(error) ?? 500) < 500) throw error;
    const [newest] = (await listStatuses(github, status.sha)).filter(
      ({ context }) => context === status.context,
    );
    const isTaken =
      newest?.state === status.state &&
      newest.description === status.description &&
      newest.creator?.toLowerCase() === login.toLowerCase();
    if (!isTaken) await create(github, status);
  }
}
