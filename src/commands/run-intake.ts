import { idOfPath } from "../domain/catalogue-path.ts";
import { sameLabel } from "../domain/gate/same-name.ts";
import {
  decideIntake,
  type IntakeOutcome,
  type IntakePlan,
  type IntakeSituation,
} from "../domain/intake/decide-intake.ts";
import { intakeBranch } from "../domain/intake/intake-branch.ts";
import { intakeLabel, letInLabel } from "../domain/intake/intake-form.ts";
import type { HandedOver, IntakeReport } from "../domain/intake/intake-report.ts";
import { type ParsedIntake, parseIntake, titleOfIssue } from "../domain/intake/parse-intake.ts";
import { accessOf, mayMerge } from "../io/github/look-ups.ts";
import {
  commitOnOwnBranch,
  type LookAgain,
  type OwnBranch,
  readOwnBranch,
} from "../io/github/own-branch.ts";
import { changePullRequest, openOwnPullRequest } from "../io/github/own-pull-request.ts";
import { type FoundPullRequest, type ReadIntake, readIntake } from "../io/github/read-intake.ts";
import { keepComment } from "../io/github/sticky-comment.ts";
import { scanForIdentifiers } from "../rules/identifiers/scan-for-identifiers.ts";
import type { IntakeRun } from "./intake/intake-run.ts";
import { type JudgedNeed, judgeNeed } from "./intake/judge-need.ts";
import { type ReadMain, readMain } from "./intake/read-main.ts";

/** What became of an issue. */
export interface IntakeResult {
  readonly outcome: IntakeOutcome;
  /** The open pull request that came of it, where there is one. */
  readonly pullRequest?: number;
  readonly handedOver: HandedOver | undefined;
  /** The comment, where one was written. */
  readonly comment?: string;
}

const mostRounds = 6;
const ignored: IntakeResult = { outcome: "ignored", handedOver: undefined };

/** An issue as it was found, and what it comes to. */
interface Found {
  readonly issue: ReadIntake;
  readonly branch: OwnBranch | undefined;
  readonly read: ReadMain;
  readonly parsed: ParsedIntake;
  readonly need: JudgedNeed;
  readonly situation: IntakeSituation;
}

const isLabelled = ({ labels }: ReadIntake, name: string): boolean =>
  labels.some((label) => sameLabel(label, name));

async function isLetIn(run: IntakeRun, issue: ReadIntake): Promise<boolean> {
  if (issue.isFromWithin || isLabelled(issue, letInLabel)) return true;
  if (issue.author === undefined) return false;
  return (await accessOf(run.github, issue.author.login)) === "may-sign";
}

function contentOf(
  issue: ReadIntake,
  parsed: ParsedIntake,
  { asks }: JudgedNeed,
  today: string,
): IntakeSituation["content"] {
  if (scanForIdentifiers(`${issue.title}\n${issue.body}`, 1, today).length > 0)
    return "identifiers";
  if (!parsed.isForm) return "not-form";
  return asks.length > 0 ? "faulty" : "sound";
}

async function look(run: IntakeRun, issue: ReadIntake): Promise<Found> {
  const { environment, github, repositoryUrl: url, token } = run;
  const name = intakeBranch(run.issue);
  const branch = await readOwnBranch(github, issue.defaultBranch, name, issue.viewer);
  const refs = {
    defaultBranch: issue.defaultBranch,
    branch: branch === undefined ? undefined : name,
  };
  const read = await readMain({ url, token }, refs, run.newFolder(), environment, run.today);
  const parsed = parseIntake(issue.body);
  const own = read.own === undefined ? undefined : idOfPath(read.own.path);
  const need = judgeNeed(read.main, { number: run.issue, title: issue.title, own }, parsed);
  return {
    issue,
    branch,
    read,
    parsed,
    need,
    situation: {
      issue: issue.state,
      isIntake: true,
      isLetIn: await isLetIn(run, issue),
      content: contentOf(issue, parsed, need, read.main.today),
      branch: branch === undefined ? "none" : branch.touched ? "touched" : "ours",
      pullRequest: issue.pullRequest?.state ?? "none",
    },
  };
}

type Done = Pick<IntakeResult, "handedOver" | "pullRequest"> & Pick<IntakeReport, "proposal">;

async function bringIntoStep(
  run: IntakeRun,
  { branch, need, read }: Found,
  words: Words,
): Promise<"done" | LookAgain> {
  const { path, text } = need.file;
  if (branch !== undefined && read.own?.path === path && read.own.text === text) return "done";
  return commitOnOwnBranch(run.github, {
    branch: intakeBranch(run.issue),
    main: read.commit,
    from: branch,
    files: [{ path, text }],
    message: words.message,
  });
}

// As the file template is filled in: a title in quotes, or a single plain word.
function formerTitle(text: string): string | undefined {
  const written = /^title: (.*)$/m.exec(text)?.[1] ?? "";
  return written.startsWith('"') ? String(JSON.parse(written)) : written;
}

type Words = ReturnType<IntakeRun["render"]["proposal"]>;

/** Opens the pull request, or leaves that to a person. */
async function open(run: IntakeRun, { issue }: Found, words: Words): Promise<Done | LookAgain> {
  const { github } = run;
  if (issue.author !== undefined && (await mayMerge(github, issue.author.login)))
    return { handedOver: "own-hand", proposal: words };
  const branch = intakeBranch(run.issue);
  const opened = await openOwnPullRequest(github, { ...words, base: issue.defaultBranch, branch });
  if (typeof opened === "number") return { handedOver: undefined, pullRequest: opened };
  return opened === "not-allowed" ? { handedOver: "not-allowed", proposal: words } : opened;
}

/** The title that we would give a pull request today, where it still has the one we gave it; one that a person has chosen stays. */
function freshTitle(
  standing: FoundPullRequest,
  found: Found,
  wordsFor: (title: string) => Words,
): string | undefined {
  const before = found.read.own === undefined ? undefined : formerTitle(found.read.own.text);
  const isOurs = before !== undefined && standing.title === wordsFor(before).title;
  const { title } = wordsFor(titleOfIssue(found.issue.title));
  return isOurs && title !== standing.title ? title : undefined;
}

const states = { close: "closed", reopen: "open" } as const;

/** Carries a plan out, or says to look again where somebody was faster, or an answer was lost: then all of it is read afresh. */
async function act(run: IntakeRun, found: Found, plan: IntakePlan): Promise<Done | LookAgain> {
  const { issue, need, read } = found;
  const locale = run.locale ?? read.main.catalogue.governance.locale;
  const about = { issue: run.issue, path: need.file.path, writers: issue.writers };
  const wordsFor = (title: string) => run.render.proposal({ ...about, title }, locale);
  const words = wordsFor(titleOfIssue(issue.title));
  const written = plan.write ? await bringIntoStep(run, found, words) : "done";
  if (written !== "done") return written;
  if (plan.pullRequest === "open") return open(run, found, words);
  const standing = issue.pullRequest;
  if (standing === undefined) return { handedOver: undefined };
  const state = plan.pullRequest === "keep" ? undefined : states[plan.pullRequest];
  const title = plan.write ? freshTitle(standing, found, wordsFor) : undefined;
  if (state !== undefined || title !== undefined)
    await changePullRequest(run.github, standing.number, {
      ...(state === undefined ? {} : { state }),
      ...(title === undefined ? {} : { title }),
    });
  return { handedOver: undefined, pullRequest: standing.number };
}

function reportOf(
  run: IntakeRun,
  found: Found,
  outcome: IntakeReport["outcome"],
  done: Done,
): IntakeReport {
  const { issue, need, parsed, read } = found;
  const { help } = read.main.catalogue.governance;
  const unit = parsed.answers.get("unit");
  const hasFile = outcome === "proposed";
  // Whatever holds a CPR number or a secret is not repeated, not in part either.
  const quiet = outcome === "identifiers";
  return {
    outcome,
    issue: run.issue,
    title: quiet ? "" : titleOfIssue(issue.title),
    ...(hasFile ? { path: need.file.path } : {}),
    ...(unit === undefined || quiet ? {} : { unit }),
    ...(done.pullRequest === undefined ? {} : { pullRequest: done.pullRequest }),
    handedOver: done.handedOver,
    ...(done.proposal === undefined ? {} : { proposal: done.proposal }),
    branch: intakeBranch(run.issue),
    defaultBranch: issue.defaultBranch,
    asks: quiet ? [] : need.asks,
    remarks: quiet ? [] : need.remarks,
    reuse: quiet ? [] : need.reuse,
    peers: quiet ? [] : need.peers,
    help,
  };
}

async function oneRound(run: IntakeRun): Promise<IntakeResult | LookAgain> {
  const { github, render } = run;
  const issue = await readIntake(github, run.issue, intakeBranch(run.issue));
  // Most issues are nobody's business here: nothing more is asked about them.
  if (issue?.author === undefined || !isLabelled(issue, intakeLabel)) return ignored;
  const found = await look(run, issue);
  const plan = decideIntake(found.situation);
  const done = await act(run, found, plan);
  if ("because" in done) return done;
  if (plan.outcome === "ignored") return ignored;
  const locale = run.locale ?? found.read.main.catalogue.governance.locale;
  const comment = render.comment(reportOf(run, found, plan.outcome, done), locale);
  await keepComment(github, run.issue, issue.viewer, render.marker, comment);
  const isOpen = ["proposed", "left-alone", "asks"].includes(plan.outcome);
  return {
    outcome: plan.outcome,
    handedOver: done.handedOver,
    comment,
    ...(isOpen && done.pullRequest !== undefined ? { pullRequest: done.pullRequest } : {}),
  };
}

/**
 * Brings the proposal and the comment of one issue into step with what stands in it now. Whatever event it runs on, and however often, the
 * end is the same: one branch, one pull request, one comment. Throws when GitHub refuses or fails, or when the issue does not come to rest.
 */
export async function runIntake(run: IntakeRun): Promise<IntakeResult> {
  const { patience } = run.github;
  for (let round = 1; ; round++) {
    const result = await oneRound(run);
    if (!("because" in result)) return result;
    if (round === mostRounds) throw result.because;
    await patience.sleep(patience.firstPause * 2 ** round);
  }
}
