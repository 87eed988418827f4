import type { GitHub } from "./client.ts";
import { statusOf } from "./trouble.ts";

/** A setting that GitHub would not show us: the token may not see it, or the plan does not have it. */
export type Hidden = "hidden";

export type Json = Readonly<Record<string, unknown>>;

/** What GitHub says below the repository's address. */
export async function askSetting(github: GitHub, path: string): Promise<unknown> {
  const { owner, repo, request } = github;
  const route: string = `GET /repos/{owner}/{repo}${path}`;
  const { data } = await request(route, { owner, repo });
  return data;
}

/** An answer, or that GitHub does not show it. Throws where it did not answer. */
export async function orHidden<Value>(read: () => Promise<Value>): Promise<Value | Hidden> {
  try {
    return await read();
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 || status === 404) return "hidden";
    throw error;
  }
}
