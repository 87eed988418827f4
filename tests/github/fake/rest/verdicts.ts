import type { FakeCheckRun } from "../world.ts";
import {
  type Asked,
  created,
  type Handlers,
  notFound,
  ok,
  paged,
  unprocessable,
} from "./handler.ts";
import { checkRunView, statusView } from "./views.ts";

const perContext = 1000;

function createStatus({ world, params, body, token }: Asked) {
  const sha = params.sha ?? "";
  const description =
    body.description === undefined || body.description === null ? null : String(body.description);
  if ((description ?? "").length > 140)
    return unprocessable("description is too long (maximum is 140 characters)");
  const context = String(body.context ?? "default");
  if (world.statuses.filter((s) => s.sha === sha && s.context === context).length >= perContext)
    return unprocessable("This SHA and context has reached the maximum number of statuses.");
  const made = {
    id: world.nextId(),
    sha,
    context,
    state: String(body.state),
    description,
    targetUrl: body.target_url === undefined ? null : String(body.target_url),
    creator: token.login,
    at: world.now(),
  };
  world.statuses.push(made);
  return created(statusView(world, made));
}

/** Newest first, as GitHub lists them. */
function listStatuses(asked: Asked) {
  const sha = asked.params.ref;
  const list = asked.world.statuses.filter((status) => status.sha === sha).reverse();
  return paged(
    asked,
    list.map((status) => statusView(asked.world, status)),
  );
}

function combined(asked: Asked) {
  const newest = new Map(
    asked.world.statuses.filter((s) => s.sha === asked.params.ref).map((s) => [s.context, s]),
  );
  const statuses = [...newest.values()].map((status) => statusView(asked.world, status));
  const failed = statuses.some((status) => status.state === "failure" || status.state === "error");
  const state = failed
    ? "failure"
    : statuses.every((s) => s.state === "success")
      ? "success"
      : "pending";
  return ok({ sha: asked.params.ref, state, total_count: statuses.length, statuses });
}

function addOutput(run: FakeCheckRun, output: unknown): string | undefined {
  if (typeof output !== "object" || output === null) return undefined;
  const given = output as {
    title?: string;
    summary?: string;
    annotations?: Record<string, unknown>[];
  };
  if ((given.annotations ?? []).length > 50) return "annotations: no more than 50 at a time";
  if ((given.summary ?? "").length > 65_535) return "summary is too long";
  run.title = given.title ?? run.title;
  run.summary = given.summary ?? run.summary;
  run.annotations.push(...(given.annotations ?? []));
  return undefined;
}

function createCheck({ world, body }: Asked) {
  const run: FakeCheckRun = {
    id: world.nextId(),
    name: String(body.name),
    sha: String(body.head_sha),
    app: "github-actions",
    externalId: String(body.external_id ?? ""),
    status: String(body.status ?? "queued"),
    conclusion: body.conclusion === undefined ? null : String(body.conclusion),
    title: "",
    summary: "",
    annotations: [],
  };
  const refused = addOutput(run, body.output);
  if (refused !== undefined) return unprocessable(refused);
  world.checkRuns.push(run);
  return created(checkRunView(run));
}

function updateCheck({ world, params, body }: Asked) {
  const run = world.checkRuns.find((known) => known.id === Number(params.check_run_id));
  if (!run) return notFound;
  const refused = addOutput(run, body.output);
  if (refused !== undefined) return unprocessable(refused);
  if (typeof body.status === "string") run.status = body.status;
  if (typeof body.conclusion === "string") run.conclusion = body.conclusion;
  return ok(checkRunView(run));
}

/** Commit statuses and check runs. */
export const verdictHandlers: Handlers = {
  "repos/create-commit-status": createStatus,
  "repos/list-commit-statuses-for-ref": listStatuses,
  "repos/get-combined-status-for-ref": combined,
  "checks/create": createCheck,
  "checks/update": updateCheck,
  "checks/list-for-ref": (asked) => {
    const name = asked.query.get("check_name");
    const list = asked.world.checkRuns.filter(
      (run) => run.sha === asked.params.ref && (name === null || run.name === name),
    );
    return paged(asked, list.map(checkRunView), (page) => ({
      total_count: list.length,
      check_runs: page,
    }));
  },
};
