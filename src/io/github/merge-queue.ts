import { asObject, listAt, numberAt, objectAt, objectOrNone, textAt } from "./answer.ts";
import type { GitHub } from "./client.ts";

/** One pull request in a merge queue. */
export interface QueueEntry {
  readonly position: number;
  readonly number: number;
  /** The pull request's own head. */
  readonly headSha: string;
  /** The commit that this entry and all before it would make. */
  readonly mergeSha: string;
  /** What it would be merged into: the branch, or the entry before it. */
  readonly mergedInto: string;
}

/** The queue of a branch, in order. */
export const queueQuery = `query PhaseGateQueue($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        nodes { position headCommit { oid } baseCommit { oid } pullRequest { number headRefOid } }
      }
    }
  }
}`;

/** Reads a branch's merge queue, first in line first. Throws when it is not understood; an entry that is not built yet is left out. */
export async function readMergeQueue(
  github: GitHub,
  branch: string,
): Promise<readonly QueueEntry[]> {
  const { owner, repo } = github;
  const data = asObject(await github.query(queueQuery, { owner, repo, branch }), "data");
  const queue = objectOrNone(objectAt(data, "repository"), "mergeQueue");
  if (queue === undefined) return [];
  return listAt(objectAt(queue, "entries"), "nodes")
    .flatMap((node) => {
      const [made, into] = [objectOrNone(node, "headCommit"), objectOrNone(node, "baseCommit")];
      const pullRequest = objectOrNone(node, "pullRequest");
      if (made === undefined || into === undefined || pullRequest === undefined) return [];
      return [
        {
          position: numberAt(node, "position"),
          number: numberAt(pullRequest, "number"),
          headSha: textAt(pullRequest, "headRefOid"),
          mergeSha: textAt(made, "oid"),
          mergedInto: textAt(into, "oid"),
        },
      ];
    })
    .sort((a, b) => a.position - b.position);
}
