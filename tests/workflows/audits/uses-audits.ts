import { allSteps, type Step, type WorkflowFile } from "../workflow-file.ts";
import { type Audit, isPrivileged } from "./audit.ts";

const isOurs = (uses: string): boolean => uses.startsWith("$/");

const usesIn = (workflow: WorkflowFile): readonly string[] => [
  ...allSteps(workflow).flatMap(({ step }) => (step.uses === undefined ? [] : [step.uses])),
  ...Object.values(workflow.jobs).flatMap(({ uses }) => (uses === undefined ? [] : [uses])),
];

const pinned = (workflow: WorkflowFile, uses: string): boolean =>
  /@[0-9a-f]{40}$/.test(uses) &&
  workflow.text
    .split("\n")
    .filter((line) => line.includes(uses))
    .every((line) => / # v\d+\.\d+\.\d+$/.test(line));

export const usesAudits: readonly Audit[] = [
  {
    id: "unpinned-uses",
    why: "A tag can be moved to other code; a commit cannot. The comment says which version it is.",
    find: (workflow) => usesIn(workflow).filter((uses) => !isOurs(uses) && !pinned(workflow, uses)),
  },
  {
    id: "self-repository",
    why: "`./` is whatever lies in the workspace when the step runs; `$/` is the workflow's own commit.",
    find: (workflow) => usesIn(workflow).filter((uses) => uses.startsWith("./")),
  },
  {
    id: "credentials-left-behind",
    why: "Checkout writes the token into .git/config, where every later step can read it.",
    find: (workflow) =>
      allSteps(workflow)
        .filter(({ step }) => step.uses?.startsWith("actions/checkout@"))
        .filter(({ step }) => step.with?.["persist-credentials"] !== false)
        .map(({ job }) => `${job}: checkout without persist-credentials: false`),
  },
  {
    id: "cache-poisoning",
    why: "A cache written by one run is trusted by the next: only the site's own is kept, by a job that may write nothing, in a workflow that nobody outside can start.",
    find: (workflow) =>
      allSteps(workflow)
        .filter(({ step }) => caches(step.uses, step.with))
        .filter(({ job, step }) => !isSiteCache(workflow, job, step))
        .map(({ job, step }) => `${job}: ${step.uses}`),
  },
  {
    id: "code-of-the-pull-request",
    why: "With a writing token, the pull request's files are data: nothing checks them out.",
    find: (workflow) =>
      isPrivileged(workflow)
        ? usesIn(workflow).filter((uses) => uses.startsWith("actions/checkout@"))
        : [],
  },
  {
    id: "unpinned-images",
    why: "An image by name is other code tomorrow.",
    find: (workflow) =>
      Object.entries(workflow.jobs)
        .filter(([, { container, services }]) => container !== undefined || services !== undefined)
        .map(([job]) => job),
  },
];

const ownFolders = new Set([".cache/catalogue", "_site"]);
const startedFromInside = new Set(["push", "schedule", "workflow_dispatch"]);

function isSiteCache(workflow: WorkflowFile, job: string, { uses, with: given }: Step): boolean {
  const permissions = (workflow.jobs[job]?.permissions ?? {}) as Readonly<Record<string, unknown>>;
  const folders = String(given?.path ?? "")
    .split("\n")
    .map((line) => line.trim());
  return (
    uses?.startsWith("actions/cache@") === true &&
    workflow.events.every((event) => startedFromInside.has(event)) &&
    Object.entries(permissions).every(([name, grant]) => name === "contents" && grant === "read") &&
    folders.filter((folder) => folder !== "").every((folder) => ownFolders.has(folder)) &&
    folders.length > 0 &&
    folders[0] !== ""
  );
}

function caches(uses: string | undefined, given: Readonly<Record<string, unknown>> | undefined) {
  if (uses?.startsWith("actions/cache") === true) return true;
  if (uses?.startsWith("actions/setup-node@") !== true) return false;
  return given?.cache !== undefined || given?.["package-manager-cache"] !== false;
}
