import { isRecord } from "../../domain/loose-json.ts";
import type { GitHub } from "./client.ts";
import { askSetting, type Hidden, type Json, orHidden } from "./setting-answer.ts";
import { statusOf } from "./trouble.ts";

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

const rulesIn = (given: unknown): readonly StandingRule[] =>
  (Array.isArray(given) ? given : []).filter(isRecord).map(({ parameters, type }) => ({
    type: String(type),
    ...(isRecord(parameters) ? { parameters } : {}),
  }));

/** Where nothing there is an answer too: only a refusal hides it. */
async function orRefused<Value>(read: () => Promise<Value>): Promise<Value | Hidden | undefined> {
  try {
    return await read();
  } catch (error) {
    const status = statusOf(error);
    if (status === 404) return undefined;
    if (status === 403) return "hidden";
    throw error;
  }
}

/** The repository's name as it is now (GitHub leads on from earlier ones) and its default branch. */
export async function readRepository(
  github: GitHub,
): Promise<{ readonly name: string; readonly branch: string }> {
  const data = await askSetting(github, "");
  if (!isRecord(data) || typeof data.default_branch !== "string")
    throw new Error("GitHub does not say which branch is the default one");
  return { name: String(data.full_name), branch: data.default_branch };
}

/** The default branch's name. */
export const defaultBranch = async (github: GitHub): Promise<string> =>
  (await readRepository(github)).branch;

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
    const whole = await Promise.all(listed.map(({ id }) => askSetting(github, `/rulesets/${id}`)));
    return whole
      .filter(isRecord)
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
): Promise<{ readonly workflow: boolean; readonly isPublic: boolean } | Hidden | undefined> {
  const data = await orRefused(() => askSetting(github, "/pages"));
  if (data === "hidden") return "hidden";
  if (!isRecord(data)) return undefined;
  return { workflow: data.build_type === "workflow", isPublic: data.public !== false };
}

/** What workflows may do that do not say it themselves. */
export async function readWorkflowDefaults(
  github: GitHub,
): Promise<{ readonly write: boolean; readonly approve: boolean } | Hidden> {
  const data = await orHidden(() => askSetting(github, "/actions/permissions/workflow"));
  if (!isRecord(data)) return "hidden";
  return {
    write: data.default_workflow_permissions !== "read",
    approve: data.can_approve_pull_request_reviews !== false,
  };
}

/** What GitHub cannot make sense of in CODEOWNERS, line by line; nothing where there is no such file. */
export async function readCodeOwnersErrors(
  github: GitHub,
): Promise<readonly { readonly line: number; readonly kind: string }[] | Hidden | undefined> {
  const data = await orRefused(() => askSetting(github, "/codeowners/errors"));
  if (data === "hidden") return "hidden";
  if (!isRecord(data) || !Array.isArray(data.errors)) return undefined;
  return data.errors
    .filter(isRecord)
    .map(({ kind, line }) => ({ line: Number(line), kind: String(kind) }));
}
