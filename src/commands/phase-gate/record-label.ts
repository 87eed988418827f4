import { lastLabelEvent } from "../../domain/gate/label-signature.ts";
import type { PullRequestFacts } from "../../domain/gate/pull-request-facts.ts";
import { type LabeledTrigger, signatureToRecord } from "../../domain/gate/record-signature.ts";
import { encodeSignatureRecord, type SignatureRecord } from "../../domain/gate/signature-record.ts";
import type { ReadPullRequest } from "../../io/github/read-pull-request.ts";
import { type DatedStatus, listStatuses, setStatus } from "../../io/github/statuses.ts";
import { type GateRun, gateContext } from "./gate-run.ts";
import type { JudgedContent } from "./judge.ts";

/** Writes a record on its commit. */
export async function writeRecord(
  run: GateRun,
  record: SignatureRecord,
  viewer: string,
): Promise<void> {
  const status = { ...encodeSignatureRecord(record), sha: record.sha, state: "success" } as const;
  await setStatus(run.github, status, viewer);
}

const isOurVerdict =
  (viewer: string) =>
  ({ context, creator }: DatedStatus): boolean =>
    context === gateContext && creator?.toLowerCase() === viewer.toLowerCase();

/**
 * True when the gate had judged this very head, and so shown what it says, before the label was set. Otherwise it was pushed while
 * somebody was about to sign: GitHub says they signed the new content, but what they had before them was the old.
 */
async function wasShown(
  run: GateRun,
  { commits, viewer }: ReadPullRequest,
  headSha: string,
  at: string,
): Promise<boolean> {
  const before = (status: DatedStatus): boolean =>
    isOurVerdict(viewer)(status) && Date.parse(status.at) <= Date.parse(at);
  const newest = commits.find(({ oid }) => oid === headSha)?.statuses ?? [];
  if (newest.some(before)) return true;
  // GitHub gave the newest verdict; one that is younger than the label may hide an older one.
  const hidden = newest.some(({ context }) => context === gateContext);
  return hidden && (await listStatuses(run.github, headSha)).some(before);
}

/**
 * Records the signature that a `labeled` event gave, if it gave one, and gives the facts with the record in them.
 * Without a record the label counts for nothing, and the comment asks for it to be set again.
 */
export async function recordLabel(
  run: GateRun,
  trigger: LabeledTrigger,
  reading: ReadPullRequest,
  facts: PullRequestFacts,
  { digest, policy }: JudgedContent,
): Promise<PullRequestFacts> {
  const record = signatureToRecord(trigger, facts, policy, digest);
  const event = lastLabelEvent(facts, trigger.label);
  if (record === undefined || event === undefined) return facts;
  if (!(await wasShown(run, reading, facts.headSha, event.at))) {
    run.say({
      da: `Etiketten ${trigger.label} blev sat, før porten havde vist dette indhold. Den er ikke registreret som underskrift.`,
      en: `The label ${trigger.label} was set before the gate had shown this content. It was not recorded as a signature.`,
    });
    return facts;
  }
  await writeRecord(run, record, reading.viewer);
  return { ...facts, records: [...facts.records, record] };
}
