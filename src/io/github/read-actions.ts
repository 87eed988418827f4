import { isRecord } from "../../domain/loose-json.ts";
import type { GitHub } from "./client.ts";
import { askSetting, type Hidden, orHidden } from "./setting-answer.ts";

/** Whether anything runs at all, and whether GitHub's own actions may be used. */
export interface ActionsSettings {
  readonly enabled: boolean;
  readonly githubOwned: boolean;
}

/** A workflow as GitHub knows it. */
export interface StandingWorkflow {
  readonly name: string;
  /** `.github/workflows/remind.yml` */
  readonly path: string;
  /** `active`, or why it is not: `disabled_inactivity`, `disabled_manually`, `disabled_fork`. */
  readonly state: string;
  /** The day it was first seen. */
  readonly since: string;
  readonly address: string;
}

/** The newest run that the clock has started of a workflow. */
export interface NightlyRun {
  readonly path: string;
  readonly day: string;
  readonly failed: boolean;
  readonly address: string;
}

const dayOf = (moment: unknown): string => String(moment).slice(0, 10);

async function mayUseGitHubs(github: GitHub, allowed: unknown): Promise<boolean> {
  if (allowed !== "selected") return allowed !== "local_only";
  const chosen = await orHidden(() => askSetting(github, "/actions/permissions/selected-actions"));
  if (!isRecord(chosen)) return true;
  const patterns = Array.isArray(chosen.patterns_allowed) ? chosen.patterns_allowed : [];
  return (
    chosen.github_owned_allowed === true ||
    patterns.some((pattern) => /^(?:actions\/)?\*/.test(String(pattern)))
  );
}

/** What may run in the repository. */
export async function readActionsSettings(github: GitHub): Promise<ActionsSettings | Hidden> {
  const data = await orHidden(() => askSetting(github, "/actions/permissions"));
  if (!isRecord(data)) return "hidden";
  const enabled = data.enabled !== false;
  return { enabled, githubOwned: !enabled || (await mayUseGitHubs(github, data.allowed_actions)) };
}

/** Every workflow that stands in the repository's own files. */
export const readWorkflows = (github: GitHub): Promise<readonly StandingWorkflow[] | Hidden> =>
  orHidden(async () => {
    const { owner, paginate, repo } = github;
    const asked = { owner, repo, per_page: 100 };
    const all = await paginate("GET /repos/{owner}/{repo}/actions/workflows", asked);
    return all
      .filter(({ path }) => path.startsWith(".github/workflows/"))
      .map(({ created_at, html_url, name, path, state }) => ({
        name,
        path,
        state,
        since: dayOf(created_at),
        address: html_url,
      }));
  });

/** The newest run of each workflow among the hundred newest that the clock has started. */
export const readNightlyRuns = (github: GitHub): Promise<readonly NightlyRun[] | Hidden> =>
  orHidden(async () => {
    const data = await askSetting(github, "/actions/runs?event=schedule&per_page=100");
    const runs = isRecord(data) && Array.isArray(data.workflow_runs) ? data.workflow_runs : [];
    const newest = new Map<string, NightlyRun>();
    for (const run of runs.filter(isRecord)) {
      // A path may carry the branch it ran on.
      const path = String(run.path).split("@")[0] ?? "";
      if (newest.has(path)) continue;
      const failed = run.conclusion === "failure" || run.conclusion === "timed_out";
      newest.set(path, { path, day: dayOf(run.created_at), failed, address: String(run.html_url) });
    }
    return [...newest.values()];
  });
