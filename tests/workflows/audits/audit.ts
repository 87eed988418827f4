import type { WorkflowFile } from "../workflow-file.ts";

/** One well-known weakness of workflows, and where it stands in one. */
export interface Audit {
  readonly id: string;
  readonly why: string;
  /** The places, in words; empty when the workflow has none. */
  readonly find: (workflow: WorkflowFile) => readonly string[];
}

// Events under which a workflow has a writing token or secrets although an outsider can cause it.
const privileged = ["pull_request_target", "workflow_run", "issue_comment", "issues"];

export const isPrivileged = (workflow: WorkflowFile): boolean =>
  workflow.events.some((event) => privileged.includes(event));
