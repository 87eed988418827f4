import { asObject, type Json, listAt, numberAt, objectAt, objectOrNone, textAt } from "./answer.ts";
import type { GitHub } from "./client.ts";

/** One pull request in a merge queue. */
export interface QueueEntry {
  readonly position: number;
  /** Missing where GitHub has not built it yet, or tells too little of it to judge it. */
  readonly built?: BuiltEntry;
}

export interface BuiltEntry {
  readonly number: number;
  /** The pull request's own head. */
  readonly headSha: string;
  /** The commit that this entry and all before it would make. */
  readonly mergeSha: string;
}

/** The queue of a branch, in order. */
const queueQuery = `query PhaseGateQueue($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        nodes {
          position state
          headCommit { oid }
          pullRequest { number headRefOid }
        }
      }
    }
  }
}`;

function builtEntry(node: Json): BuiltEntry | undefined {
  const [made, pullRequest] = [objectOrNone(node, "headCommit"), objectOrNone(node, "pullRequest")];
  if (made === undefined || pullRequest === undefined) return undefined;
  return {
    number: numberAt(pullRequest, "number"),
    headSha: textAt(pullRequest, "headRefOid"),
    mergeSha: textAt(made, "oid"),
  };
}

/** Reads a branch's merge queue, first in line first, without what the queue has given up. Throws when it is not understood. */
export async function readMergeQueue(
  github: GitHub,
  branch: string,
): Promise<readonly QueueEntry[]> {
  const { owner, repo } = github;
  const data = asObject(await github.query(queueQuery, { owner, repo, branch }), "data");
  const queue = objectOrNone(objectAt(data, "repository"), "mergeQueue");
  if (queue === undefined) return [];
  return listAt(objectAt(queue, "entries"), "nodes")
    .filter((node) => textAt(node, "state") !== "UNMERGEABLE")
    .map((node) => {
      const built = builtEntry(node);
      return { position: numberAt(node, "position"), ...(built === undefined ? {} : { built }) };
    })
    .sort((a, b) => a.position - b.position);
}
