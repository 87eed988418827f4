import type { LabelEvent } from "../../domain/gate/pull-request-facts.ts";
import { sameLabel } from "../../domain/gate/same-name.ts";
import {
  readSignatureRecords,
  type SignatureRecord,
  signatureContextPrefix,
} from "../../domain/gate/signature-record.ts";
import type { GitHub } from "../../io/github/client.ts";
import type { ReadPullRequest } from "../../io/github/read-pull-request.ts";
import { type DatedStatus, listStatuses } from "../../io/github/statuses.ts";

/** The events by which the labels that stand now were last set. */
export const standingEvents = ({ facts }: Pick<ReadPullRequest, "facts">): readonly LabelEvent[] =>
  facts.labels.flatMap((name) => {
    const event = facts.labelEvents.findLast(({ label }) => sameLabel(label, name));
    return event?.action === "labeled" ? [event] : [];
  });

const mostCommitsInFull = 5;

/**
 * The commits whose statuses must be read in full: GitHub gives the newest of each context, so another pull request's record,
 * or a status that somebody else set over ours, hides one that a standing label needs.
 */
function hidingCommits(
  statuses: readonly DatedStatus[],
  known: readonly SignatureRecord[],
  reading: ReadPullRequest,
): readonly string[] {
  const wanted = new Set(standingEvents(reading).map(({ id }) => id));
  for (const { eventId } of known) wanted.delete(eventId);
  if (wanted.size === 0) return [];
  const events = new Set(standingEvents(reading).map(({ id }) => id));
  const useful = new Set(
    known.filter(({ eventId }) => events.has(eventId)).map(({ sha, role }) => `${sha} ${role}`),
  );
  const hiding = statuses.filter(
    ({ context, sha }) =>
      context.startsWith(signatureContextPrefix) &&
      !useful.has(`${sha} ${context.slice(signatureContextPrefix.length)}`),
  );
  return [...new Set(hiding.map(({ sha }) => sha))].slice(-mostCommitsInFull);
}

/** Every record of a signature that we wrote on a commit of the pull request, or on the head before a push. */
export async function readRecords(
  github: GitHub,
  reading: ReadPullRequest,
): Promise<readonly SignatureRecord[]> {
  const { commits, past, viewer } = reading;
  const newest = [...commits.flatMap(({ statuses }) => statuses), ...past];
  const known = readSignatureRecords(newest, [viewer]);
  const hiding = hidingCommits(newest, known, reading);
  const rest = await Promise.all(hiding.map((sha) => listStatuses(github, sha)));
  const all = [...known, ...readSignatureRecords(rest.flat(), [viewer])];
  const unique = new Map(
    all.map((record) => [
      [record.sha, record.role, record.eventId, record.digest].join(" "),
      record,
    ]),
  );
  return [...unique.values()];
}
