import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, type Pair, parseDocument } from "yaml";

export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly name?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly secrets?: unknown;
  readonly container?: unknown;
  readonly services?: unknown;
  readonly environment?: unknown;
  readonly "runs-on"?: unknown;
  readonly "timeout-minutes"?: unknown;
  readonly steps?: readonly Step[];
}

/** A workflow as an audit sees it: what it says, and the lines, for the comments that must stand there. */
export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
  readonly events: readonly string[];
  readonly name?: string;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
  /** Grants that no comment explains, as `job: permission`. */
  readonly unexplainedGrants: readonly string[];
}

const eventsOf = (on: unknown): readonly string[] => {
  if (typeof on === "string") return [on];
  if (Array.isArray(on)) return on.map(String);
  return Object.keys((on ?? {}) as object);
};

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");

function unexplainedGrants(document: ReturnType<typeof parseDocument>): string[] {
  const jobs = document.get("jobs");
  const bare: string[] = [];
  for (const job of isMap(jobs) ? jobs.items : []) {
    const permissions = isMap(job.value) ? job.value.get("permissions") : undefined;
    for (const grant of isMap(permissions) ? permissions.items : []) {
      const comment = isScalar(grant.value) ? grant.value.comment : undefined;
      if (!comment) bare.push(`${keyOf(job)}: ${keyOf(grant)}`);
    }
  }
  return bare;
}

/** Reads a workflow's text. Throws when it is not YAML. */
export function parseWorkflow(path: string, text: string): WorkflowFile {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  const data = document.toJS() as Record<string, unknown>;
  return {
    path,
    text,
    events: eventsOf(data.on),
    ...(typeof data.name === "string" ? { name: data.name } : {}),
    permissions: data.permissions,
    concurrency: data.concurrency,
    jobs: (data.jobs ?? {}) as Readonly<Record<string, Job>>,
    unexplainedGrants: unexplainedGrants(document),
  };
}

/** The paths of the product's workflows, relative to the checkout at `root`. */
export const workflowPaths = (root: string): readonly string[] =>
  readdirSync(join(root, ".github/workflows"))
    .sort()
    .map((name) => `.github/workflows/${name}`);

/** All workflows of the checkout at `root`. */
export const readWorkflows = (root: string): readonly WorkflowFile[] =>
  workflowPaths(root).map((path) => parseWorkflow(path, readFileSync(join(root, path), "utf8")));

/** Every step with the job it stands in. */
export const allSteps = (workflow: WorkflowFile): readonly { job: string; step: Step }[] =>
  Object.entries(workflow.jobs).flatMap(([job, { steps }]) =>
    (steps ?? []).map((step) => ({ job, step })),
  );
