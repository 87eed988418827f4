import { allSteps, type WorkflowFile } from "../workflow-file.ts";
import { type Audit, isPrivileged } from "./audit.ts";

const jobsThat = (
  workflow: WorkflowFile,
  refused: (job: WorkflowFile["jobs"][string]) => boolean,
): readonly string[] =>
  Object.entries(workflow.jobs)
    .filter(([, job]) => refused(job))
    .map(([name]) => name);

const isEmptyMap = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

// What a schedule or a person with write access starts: no pull request, issue or push does.
const startedByUs = ({ events }: WorkflowFile): boolean =>
  events.length > 0 && events.every((event) => ["schedule", "workflow_dispatch"].includes(event));

const namedSecret = /^\s+[A-Z_]+: \$\{\{ secrets\.[A-Z_]+ \}\} # \S+/;

function secretsHandedOut(workflow: WorkflowFile): readonly string[] {
  const lines = workflow.text
    .split("\n")
    .filter((line) => /\bsecrets\s*[.:[]|\bsecrets\b.*\}\}/.test(line) && !/^\s*#/.test(line));
  if (lines.length === 0) return [];
  const inOurs = allSteps(workflow)
    .filter(({ step }) => step.uses?.startsWith("$/actions/") === true)
    .flatMap(({ step }) => Object.values(step.env ?? {}))
    .filter((value) => String(value).includes("secrets.")).length;
  const fine = startedByUs(workflow) && lines.every((line) => namedSecret.test(line));
  return fine && inOurs === lines.length ? [] : lines.map((line) => line.trim());
}

const judgesPullRequests = (workflow: WorkflowFile): boolean =>
  workflow.events.includes("pull_request_target");

export const jobAudits: readonly Audit[] = [
  {
    id: "excessive-permissions",
    why: "A job has only what it asks for: nothing at the top, single grants below.",
    find: (workflow) => [
      ...(isEmptyMap(workflow.permissions) ? [] : ["the top of the file"]),
      ...jobsThat(workflow, ({ permissions }) => typeof permissions !== "object"),
    ],
  },
  {
    id: "undocumented-permissions",
    why: "Who takes a workflow over must see what each grant is for.",
    find: (workflow) => workflow.unexplainedGrants,
  },
  {
    id: "dangerous-triggers",
    why: "A workflow that outsiders can start with rights says why that is safe.",
    find: (workflow) =>
      isPrivileged(workflow) && !/zizmor: ignore\[dangerous-triggers\] \S+/.test(workflow.text)
        ? [workflow.events.join(", ")]
        : [],
  },
  {
    id: "skippable-gate",
    why: "GitHub counts a skipped job as passed, and a workflow left out by paths as pending for ever.",
    find: (workflow) =>
      isPrivileged(workflow)
        ? [
            ...jobsThat(workflow, (job) => job.if !== undefined),
            ...allSteps(workflow)
              .filter(({ step }) => step.if !== undefined)
              .map(({ job }) => `${job}: a step`),
            ...(/^\s+(paths|paths-ignore|branches-ignore):/m.test(workflow.text)
              ? ["a filter"]
              : []),
          ]
        : [],
  },
  {
    id: "bot-conditions",
    why: "`github.actor` is whoever caused the last event, not who wrote the change.",
    find: (workflow) => (/github\.(actor|triggering_actor)\b/.test(workflow.text) ? ["actor"] : []),
  },
  {
    id: "secrets",
    why: "A secret goes, named and with its reason, into the environment of one of our own actions that nobody outside can start; nothing else hands one out.",
    find: (workflow) => secretsHandedOut(workflow),
  },
  {
    id: "concurrency-limits",
    why: "Runs of one subject overlap or pile up; under pull_request_target `github.ref` is the default branch for all.",
    find: (workflow) => {
      const { group } = (workflow.concurrency ?? {}) as { group?: unknown };
      if (typeof group !== "string") return ["no group"];
      return judgesPullRequests(workflow) && !group.includes("pull_request.number") ? [group] : [];
    },
  },
  {
    id: "anonymous-definition",
    why: "Names are what people read in the list of checks.",
    find: (workflow) => [
      ...(workflow.name === undefined ? ["the workflow"] : []),
      ...jobsThat(workflow, ({ name }) => name === undefined),
      ...allSteps(workflow)
        .filter(({ step }) => step.name === undefined)
        .map(({ job }) => `${job}: a step`),
    ],
  },
  {
    id: "no-deadline",
    why: "A job that hangs would run for six hours.",
    find: (workflow) => jobsThat(workflow, (job) => typeof job["timeout-minutes"] !== "number"),
  },
  {
    id: "moving-runner",
    why: "`latest` changes under our feet.",
    find: (workflow) =>
      jobsThat(workflow, (job) => !/^ubuntu-\d\d\.\d\d$/.test(String(job["runs-on"]))),
  },
];
