import { type GateReport, isShut } from "../../domain/gate/gate-report.ts";
import type { FactGap, PullRequestFacts } from "../../domain/gate/pull-request-facts.ts";
import type { Locale } from "../../domain/language.ts";
import { UsageError } from "../../domain/usage-error.ts";
import type { ReadPullRequest } from "../../io/github/read-pull-request.ts";
import { troubleOf } from "../../io/github/trouble.ts";
import { decideAmongMembers } from "./check-access.ts";
import { type GateRun, type PullRequestTrigger, type Rendered, spokenFirst } from "./gate-run.ts";
import type { JudgedContent } from "./judge.ts";
import type { Look } from "./look.ts";
import { reportWithoutContent } from "./nothing-read.ts";
import { recordLabel } from "./record-label.ts";

/** A pull request that was judged. */
export interface Verdict {
  readonly report: GateReport;
  readonly facts: PullRequestFacts;
  /** Missing where the content could not be judged; the report is closed then. */
  readonly content: JudgedContent | undefined;
  readonly reading: ReadPullRequest | undefined;
  readonly locale: Locale;
}

/** A verdict in words. */
export const inWords = (run: GateRun, { content, facts, locale, report }: Verdict): Rendered =>
  run.render(report, content?.findings ?? [], locale, facts.defaultBranch);

/** True when the pull request may merge: the gate is open or not needed, and no file it touches has an error. */
export const mayMerge = ({ content, report }: Pick<Verdict, "content" | "report">): boolean =>
  content !== undefined && !isShut(report);

const withGap = (facts: PullRequestFacts, gap: FactGap): PullRequestFacts => ({
  ...facts,
  gaps: [...facts.gaps, gap],
});

/** The verdict on what could not be judged. */
export const unjudged = (
  facts: PullRequestFacts,
  reading: ReadPullRequest | undefined,
  locale: Locale,
): Verdict => ({
  report: reportWithoutContent(facts),
  facts,
  content: undefined,
  reading,
  locale,
});

// The base branch's schemas are wrong, or the text of a file stopped whoever read it.
function gapOf(error: unknown, locale: Locale): FactGap {
  if (error instanceof UsageError)
    return { what: "policy", why: "not-understood", detail: error.text[locale] };
  return { what: "content", why: "failed", detail: troubleOf(error).detail[locale] };
}

async function recorded(
  run: GateRun,
  trigger: PullRequestTrigger,
  { facts, reading }: Look,
  content: JudgedContent,
): Promise<PullRequestFacts> {
  if (trigger.labeled === undefined) return facts;
  try {
    return await recordLabel(run, trigger.labeled, reading, facts, content);
  } catch (error) {
    const { detail, why } = troubleOf(error);
    return withGap(facts, { what: "signatures", why, detail: detail[spokenFirst(run)] });
  }
}

/**
 * Judges what was looked at, in a thread that may die of it. Records the signature of a `labeled` event on the way.
 * Throws nothing that the content could cause: what cannot be judged is closed.
 */
export async function judge(
  run: GateRun,
  trigger: PullRequestTrigger,
  look: Look,
): Promise<Verdict> {
  const { content: unread, reading } = look;
  const spoken = spokenFirst(run);
  if (unread === undefined) return unjudged(look.facts, reading, spoken);
  const { today } = run;
  const now = run.github.patience.now();
  const hired = run.hire({ content: unread, now, ...(today === undefined ? {} : { today }) });
  try {
    const content = await hired.content();
    const signed = await recorded(run, trigger, look, content);
    const decided = await decideAmongMembers(run, signed, (facts) =>
      hired.decide(facts, reading.others),
    );
    return { ...decided, content, reading, locale: run.locale ?? content.locale };
  } catch (error) {
    return unjudged(withGap(look.facts, gapOf(error, spoken)), reading, spoken);
  } finally {
    await hired.end();
  }
}
