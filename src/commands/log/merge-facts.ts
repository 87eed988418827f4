import type { DecidedMerge, DecisionApproval } from "../../domain/decision-record.ts";
import { readSignatureRecords } from "../../domain/gate/signature-record.ts";
import { signaturesAtMerge } from "../../domain/signatures-at-merge.ts";
import type { GitHub } from "../../io/github/client.ts";
import type { MergedPullRequest } from "../../io/github/merged-pull-request.ts";
import { type DatedStatus, listStatuses } from "../../io/github/statuses.ts";
import { gateContext } from "../phase-gate/gate-run.ts";

const decides = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"];

/** Each person's latest review that decides anything, where it approves. */
function approvalsOf({ mergedAt, reviews }: MergedPullRequest): readonly DecisionApproval[] {
  const latest = new Map(
    reviews
      .filter(({ at, state }) => decides.includes(state) && Date.parse(at) <= Date.parse(mergedAt))
      .map((review) => [review.login.toLowerCase(), review]),
  );
  return [...latest.values()]
    .filter(({ state }) => state === "APPROVED")
    .map(({ at, id, login, sha }) => ({
      login,
      eventId: id,
      at,
      ...(sha === undefined ? {} : { sha }),
    }));
}

function gateAtMerge(
  statuses: readonly DatedStatus[],
  mergedAt: string,
  recorder: string,
): DecidedMerge["gate"] {
  const newest = statuses.find(
    ({ at, context, creator }) =>
      context === gateContext &&
      creator?.toLowerCase() === recorder.toLowerCase() &&
      Date.parse(at) <= Date.parse(mergedAt),
  );
  if (newest === undefined) return "unknown";
  return newest.state === "success" ? "open" : "closed";
}

/** Who stands behind a merge, and what the gate said of it then. `recorder` is the account whose statuses are believed. */
export async function mergeFacts(
  github: GitHub,
  pullRequest: MergedPullRequest,
  recorder: string,
): Promise<DecidedMerge> {
  const { author, headSha, labelEvents, mergedAt, mergedBy, mergeSha, number } = pullRequest;
  const statuses = await listStatuses(github, headSha);
  const records = readSignatureRecords(statuses, [recorder]);
  return {
    signatures: signaturesAtMerge(records, labelEvents, mergedAt),
    approvals: approvalsOf(pullRequest),
    gate: gateAtMerge(statuses, mergedAt, recorder),
    pullRequest: number,
    ...(author === undefined ? {} : { author }),
    ...(mergedBy === undefined ? {} : { mergedBy }),
    mergedAt,
    headSha,
    mergeSha,
  };
}
