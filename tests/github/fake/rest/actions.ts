import type { FakeWorkflow, World } from "../world.ts";
import { type Handlers, ok, paged } from "./handler.ts";

const addressOf = ({ name, owner }: World): string => `https://github.com/${owner}/${name}`;

const workflowView = (world: World, { file, since, state }: FakeWorkflow, index: number) => ({
  id: index + 1,
  node_id: `W_${index}`,
  name: file.replace(/\.yml$/, ""),
  path: `.github/workflows/${file}`,
  state,
  created_at: since,
  updated_at: since,
  url: `https://api.github.com/workflows/${index}`,
  html_url: `${addressOf(world)}/actions/workflows/${file}`,
  badge_url: `${addressOf(world)}/badge.svg`,
});

const runView = (world: World, file: string, night: FakeWorkflow["nights"][number]) => ({
  path: `.github/workflows/${file}@main`,
  event: "schedule",
  status: "completed",
  created_at: night.at,
  conclusion: night.conclusion,
  html_url: `${addressOf(world)}/actions/runs/${file}-${night.at}`,
});

/** What runs in the repository, and what may. */
export const actionsHandlers: Handlers = {
  "actions/get-github-actions-permissions-repository": ({ world }) => {
    const { actions = "all" } = world.settings;
    if (actions === "off") return ok({ enabled: false, sha_pinning_required: false });
    return ok({ enabled: true, allowed_actions: actions, sha_pinning_required: false });
  },
  "actions/get-allowed-actions-repository": () =>
    ok({ github_owned_allowed: false, verified_allowed: true, patterns_allowed: ["eksempelby/*"] }),
  "actions/get-github-actions-default-workflow-permissions-repository": ({ world }) =>
    ok({
      default_workflow_permissions: world.settings.workflows,
      can_approve_pull_request_reviews: world.settings.workflowsApprove,
    }),
  "actions/list-repo-workflows": (asked) => {
    const all = asked.world.workflows.map((one, index) => workflowView(asked.world, one, index));
    return paged(asked, all, (page) => ({ total_count: all.length, workflows: page }));
  },
  "actions/list-workflow-runs-for-repo": (asked) => {
    const all = asked.world.workflows
      .flatMap(({ file, nights }) => nights.map((night) => runView(asked.world, file, night)))
      .sort((a, b) => b.created_at.localeCompare(a.created_at));
    return paged(asked, all, (page) => ({ total_count: all.length, workflow_runs: page }));
  },
};
