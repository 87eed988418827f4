import type { GitHub } from "./client.ts";
import { statusOf } from "./trouble.ts";

/** A setting that GitHub would not show us: the token may not see it, or the plan does not have it. */
export type Hidden = "hidden";

type Json = Readonly<Record<string, unknown>>;

/** A rule that holds for a branch, or stands in a ruleset. */
export interface StandingRule {
  readonly type: string;
  readonly parameters?: Json;
}

export interface StandingRuleset {
  readonly id: number;
  readonly name: string;
  readonly enforcement: string;
  readonly rules: readonly StandingRule[];
  readonly conditions: unknown;
  /** Hidden from who is no administrator. */
  readonly bypass: readonly unknown[] | Hidden;
}

export interface StandingLabel {
  readonly name: string;
  readonly description: string;
}

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

async function orHidden<Value>(read: () => Promise<Value>): Promise<Value | Hidden> {
  try {
    return await read();
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 || status === 404) return "hidden";
    throw error;
  }
}

async function get(github: GitHub, path: string): Promise<unknown> {
  const { owner, repo, request } = github;
  const route: string = `GET /repos/{owner}/{repo}${path}`;
  const { data } = await request(route, { owner, repo });
  return data;
}

const rulesIn = (given: unknown): readonly StandingRule[] =>
  (Array.isArray(given) ? given : []).filter(isJson).map(({ parameters, type }) => ({
    type: String(type),
    ...(isJson(parameters) ? { parameters } : {}),
  }));

/** The default branch's name. */
export async function defaultBranch(github: GitHub): Promise<string> {
  const data = await get(github, "");
  if (isJson(data) && typeof data.default_branch === "string") return data.default_branch;
  throw new Error("GitHub does not say which branch is the default one");
}

/** Every label of the repository. */
export async function readLabels({ owner, paginate, repo }: GitHub): Promise<StandingLabel[]> {
  const asked = { owner, repo, per_page: 100 };
  const all = await paginate("GET /repos/{owner}/{repo}/labels", asked);
  return all.map(({ description, name }) => ({ name, description: description ?? "" }));
}

/** The repository's own rulesets, in full. */
export const readRulesets = (github: GitHub): Promise<readonly StandingRuleset[] | Hidden> =>
  orHidden(async () => {
    const { owner, paginate, repo } = github;
    const asked = { owner, repo, includes_parents: false, per_page: 100 };
    const listed = await paginate("GET /repos/{owner}/{repo}/rulesets", asked);
    const whole = await Promise.all(listed.map(({ id }) => get(github, `/rulesets/${id}`)));
    return whole
      .filter(isJson)
      .map(({ bypass_actors, conditions, enforcement, id, name, rules }) => ({
        id: Number(id),
        name: String(name),
        enforcement: String(enforcement),
        rules: rulesIn(rules),
        conditions,
        bypass: Array.isArray(bypass_actors) ? bypass_actors : "hidden",
      }));
  });

/** The rules that are in force for a branch, wherever they come from: the repository's rulesets or the organisation's. */
export const readBranchRules = (
  github: GitHub,
  branch: string,
): Promise<readonly StandingRule[] | Hidden> =>
  orHidden(async () => {
    const { owner, paginate, repo } = github;
    const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
    return rulesIn(await paginate(route, { owner, repo, branch, per_page: 100 }));
  });

/** GitHub Pages as it is set up; nothing where it is not. */
export async function readPages(
  github: GitHub,
): Promise<{ readonly workflow: boolean; readonly isPublic: boolean } | undefined> {
  const data = await orHidden(() => get(github, "/pages"));
  if (!isJson(data)) return undefined;
  return { workflow: data.build_type === "workflow", isPublic: data.public !== false };
}

/** What workflows may do that do not say it themselves. */
export async function readWorkflowDefaults(
  github: GitHub,
): Promise<{ readonly write: boolean; readonly approve: boolean } | Hidden> {
  const data = await orHidden(() => get(github, "/actions/permissions/workflow"));
  if (!isJson(data)) return "hidden";
  return {
    write: data.default_workflow_permissions !== "read",
    approve: data.can_approve_pull_request_reviews !== false,
  };
}

/** What GitHub cannot make sense of in CODEOWNERS, line by line; hidden where there is no such file. */
export async function readCodeOwnersErrors(
  github: GitHub,
): Promise<readonly { readonly line: number; readonly kind: string }[] | Hidden> {
  const data = await orHidden(() => get(github, "/codeowners/errors"));
  if (!isJson(data) || !Array.isArray(data.errors)) return "hidden";
  return data.errors
    .filter(isJson)
    .map(({ kind, line }) => ({ line: Number(line), kind: String(kind) }));
}
