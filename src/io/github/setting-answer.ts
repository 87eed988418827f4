import { UsageError } from "../../domain/usage-error.ts";
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

const isPlan = (error: unknown): boolean => /upgrade to github/i.test(String(error));

const planTooSmall = (): UsageError =>
  new UsageError({
    da: "Jeres abonnement hos GitHub har ikke regelsæt i private repositories, så porten kan ikke gøres til et krav: en kan flette uden om den. Vælg GitHub Team eller Enterprise Cloud til organisationen, eller gør repositoriet offentligt.",
    en: "Your plan with GitHub has no rulesets in private repositories, so that the gate cannot be required: anybody can merge past it. Choose GitHub Team or Enterprise Cloud for the organisation, or make the repository public.",
  });

/** An answer, or that GitHub does not show it. Throws where it did not answer, and `UsageError` where the plan does not have what was asked for. */
export async function orHidden<Value>(read: () => Promise<Value>): Promise<Value | Hidden> {
  try {
    return await read();
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 && isPlan(error)) throw planTooSmall();
    if (status === 403 || status === 404) return "hidden";
    throw error;
  }
}
