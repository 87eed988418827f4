import { allSteps, type WorkflowFile } from "../workflow-file.ts";
import { type Audit, isPrivileged } from "./audit.ts";

const runsIn = (workflow: WorkflowFile): readonly { job: string; run: string }[] =>
  allSteps(workflow).flatMap(({ job, step }) =>
    step.run === undefined ? [] : [{ job, run: step.run }],
  );

const runsThat = (workflow: WorkflowFile, pattern: RegExp): readonly string[] =>
  runsIn(workflow)
    .filter(({ run }) => pattern.test(run))
    .map(({ job, run }) => `${job}: ${run.trim()}`);

export const scriptAudits: readonly Audit[] = [
  {
    id: "template-injection",
    why: "An expression is pasted into a script as text, so a title can become a command.",
    find: (workflow) => runsThat(workflow, /\$\{\{/),
  },
  {
    id: "github-env",
    why: "Who can write a line to GITHUB_ENV or GITHUB_PATH decides what later steps run.",
    find: (workflow) => runsThat(workflow, /GITHUB_(ENV|PATH)\b/),
  },
  {
    id: "adhoc-packages",
    why: "Only what the lockfile names is installed.",
    find: (workflow) =>
      runsThat(workflow, /\b(npm (i|install|add|exec)|npx|pnpm|yarn|pip install|curl|wget)\b/),
  },
  {
    id: "script-with-a-writing-token",
    why: "Where an outsider can cause a run with rights, only our own actions act.",
    find: (workflow) => (isPrivileged(workflow) ? runsThat(workflow, /./) : []),
  },
  {
    id: "untrusted-text-in-inputs",
    why: "Titles, branch names and descriptions are the pull request's; actions read what they need afresh.",
    find: (workflow) =>
      allSteps(workflow).flatMap(({ job, step }) =>
        Object.entries({ ...step.with, ...step.env })
          .filter(([, value]) =>
            /\$\{\{[^}]*(title|body|head_ref|head\.ref|label)/.test(String(value)),
          )
          .map(([key]) => `${job}: ${key}`),
      ),
  },
];
