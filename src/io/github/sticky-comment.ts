import { sameActor } from "./actors.ts";
import type { GitHub } from "./client.ts";
import { statusOf } from "./trouble.ts";

/** The one comment of ours, as it stands. */
export interface StandingComment {
  readonly id: number;
  readonly body: string;
  readonly address: string;
}

/**
 * Finds our comments on a pull request, oldest first, over all pages: written by `login` and beginning with `marker`.
 * Somebody else's comment that holds the marker is somebody else's.
 */
async function findComments(
  { owner, paginate, repo }: GitHub,
  number: number,
  login: string,
  marker: string,
): Promise<readonly StandingComment[]> {
  const all = await paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  return all.flatMap(({ body, html_url, id, user }) =>
    body?.startsWith(marker) === true && sameActor(user, login)
      ? [{ id: Number(id), body, address: html_url }]
      : [],
  );
}

// GitHub trims what it keeps.
const sameText = (one: string, other: string): boolean =>
  one.replaceAll("\r\n", "\n").trim() === other.trim();

async function update({ owner, repo, request }: GitHub, id: number, body: string): Promise<void> {
  await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    owner,
    repo,
    comment_id: id,
    body,
  });
}

async function remove({ owner, repo, request }: GitHub, id: number): Promise<void> {
  try {
    await request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      owner,
      repo,
      comment_id: id,
    });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

async function create(github: GitHub, number: number, body: string): Promise<void> {
  const { owner, repo, request } = github;
  await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    owner,
    repo,
    issue_number: number,
    body,
  });
}

/** An error after which nobody knows whether the comment was made. */
const isUncertain = (error: unknown): boolean => (statusOf(error) ?? 500) >= 500;

async function createOnce(
  github: GitHub,
  number: number,
  body: string,
  look: () => Promise<readonly StandingComment[]>,
): Promise<void> {
  try {
    await create(github, number, body);
  } catch (error) {
    if (!isUncertain(error)) throw error;
    if ((await look()).length === 0) await create(github, number, body);
  }
}

/**
 * Brings the one comment into step with `body` and gives its address: writes it, edits it, or does nothing where it says so already.
 * Two runs at once may each write one: whoever sees the other's keeps the oldest, so that one is left.
 */
export async function keepComment(
  github: GitHub,
  number: number,
  login: string,
  marker: string,
  body: string,
): Promise<string | undefined> {
  const look = () => findComments(github, number, login, marker);
  let found = await look();
  if (found.length === 0) {
    await createOnce(github, number, body, look);
    found = await look();
  }
  const [kept, ...spare] = found;
  if (kept === undefined) return undefined;
  if (!sameText(kept.body, body)) await update(github, kept.id, body);
  for (const { id } of spare) await remove(github, id);
  return kept.address;
}
