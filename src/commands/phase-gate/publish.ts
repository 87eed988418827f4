import { recordsToCarry } from "../../domain/gate/record-signature.ts";
import type { Text } from "../../domain/language.ts";
import { showFindings } from "../../io/github/check-run.ts";
import { addLabels, removeLabel } from "../../io/github/labels.ts";
import { setStatus } from "../../io/github/statuses.ts";
import { keepComment } from "../../io/github/sticky-comment.ts";
import { troubleOf } from "../../io/github/trouble.ts";
import { type GateRun, gateContext, type Rendered } from "./gate-run.ts";
import { takeBackGreen } from "./left-behind.ts";
import { type LabelChange, labelChange } from "./phase-labels.ts";
import { writeRecord } from "./record-label.ts";
import { standingEvents } from "./signature-statuses.ts";
import { mayMerge, type Verdict } from "./verdict.ts";

/** What was written, and what could not be. */
export interface Published {
  /** Labels that stand now because of us, and those that are gone. */
  readonly labels: LabelChange;
  readonly troubles: readonly Text[];
}

const failed = (what: Text, error: unknown): Text => {
  const { detail, why } = troubleOf(error);
  const advice: Text =
    why === "refused"
      ? {
          da: " Se efter, om jobbet har de rettigheder, som workflowet i README giver.",
          en: " See whether the job has the permissions that the README's workflow gives.",
        }
      : { da: "", en: "" };
  return {
    da: `${what.da}: ${detail.da}.${advice.da}`,
    en: `${what.en}: ${detail.en}.${advice.en}`,
  };
};

const words = {
  record: {
    da: "En underskrift kunne ikke følge med til den nye udgave",
    en: "A signature could not be carried to the new version",
  },
  leftBehind: {
    da: "Et grønt lys på en tidligere udgave kunne ikke tages tilbage",
    en: "A green light on an earlier version could not be taken back",
  },
  comment: { da: "Kommentaren kunne ikke skrives", en: "The comment could not be written" },
  labels: { da: "Etiketterne kunne ikke ændres", en: "The labels could not be changed" },
  check: {
    da: "Fundene kunne ikke vises ved linjerne",
    en: "The findings could not be shown beside the lines",
  },
} as const;

/** Writes again on the head what was signed on an earlier commit and still says the same. */
async function carryRecords(run: GateRun, { content, facts, reading }: Verdict): Promise<void> {
  if (content === undefined || reading === undefined) return;
  const standing = new Set(standingEvents(reading).map(({ id }) => id));
  const alive = facts.records.filter(({ eventId }) => standing.has(eventId));
  const isOnHead = ({ sha }: { readonly sha: string }): boolean => sha === facts.headSha;
  const [known, before] = [alive.filter(isOnHead), alive.filter((record) => !isOnHead(record))];
  const carried = recordsToCarry(before, known, facts.headSha, content.digest);
  const once = new Map(carried.map((record) => [`${record.role} ${record.eventId}`, record]));
  for (const record of once.values()) await writeRecord(run, record, reading.viewer);
}

async function changeLabels(run: GateRun, number: number, { add, remove }: LabelChange) {
  await addLabels(run.github, number, add);
  for (const name of remove) await removeLabel(run.github, number, name);
}

/** The commit status that lets the pull request merge or not. Nothing is written where it says so already, and is ours. */
export async function publishStatus(
  run: GateRun,
  verdict: Verdict,
  { description }: Rendered,
  address: string | undefined,
): Promise<void> {
  const { facts, reading } = verdict;
  const state = mayMerge(verdict) ? "success" : verdict.content === undefined ? "error" : "failure";
  const viewer = reading?.viewer ?? "";
  const standing = reading?.commits
    .find(({ oid }) => oid === facts.headSha)
    ?.statuses.find(({ context }) => context === gateContext);
  const isSaid =
    standing?.state === state &&
    standing.description === description &&
    standing.creator?.toLowerCase() === viewer.toLowerCase();
  if (isSaid) return;
  const status = { sha: facts.headSha, context: gateContext, state, description } as const;
  await setStatus(run.github, address === undefined ? status : { ...status, address }, viewer);
}

/**
 * Brings a pull request into step with its verdict: green lights on earlier commits taken back, records, comment, labels, findings, and
 * last the status. What only informs may fail without changing the verdict; the failure is told. Throws when the status itself cannot be set.
 */
export async function publish(
  run: GateRun,
  verdict: Verdict,
  rendered: Rendered,
): Promise<Published> {
  const { content, facts, reading, report } = verdict;
  const { github } = run;
  const troubles: Text[] = [];
  const attempt = async <Done>(what: Text, act: () => Promise<Done>): Promise<Done | undefined> => {
    try {
      return await act();
    } catch (error) {
      troubles.push(failed(what, error));
      return undefined;
    }
  };
  if (reading !== undefined)
    await attempt(words.leftBehind, () => takeBackGreen(run, reading, verdict.locale));
  await attempt(words.record, () => carryRecords(run, verdict));
  const address = await attempt(words.comment, () =>
    reading === undefined
      ? Promise.resolve(undefined)
      : keepComment(github, facts.number, reading.viewer, run.marker, rendered.comment),
  );
  const hasErrors = content?.findings.some(({ severity }) => severity === "error") === true;
  const labels =
    content === undefined || reading === undefined
      ? { add: [], remove: [] }
      : labelChange(report, hasErrors, content.errorLabel, facts.labels, reading.labels);
  const changed = await attempt(words.labels, async () => {
    await changeLabels(run, facts.number, labels);
    return labels;
  });
  if (content !== undefined)
    await attempt(words.check, () =>
      showFindings(github, facts.headSha, reading?.check, rendered.check),
    );
  await publishStatus(run, verdict, rendered, address);
  return { labels: changed ?? { add: [], remove: [] }, troubles };
}
