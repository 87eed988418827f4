import { addDays } from "../../domain/dates.ts";
import type { Integration } from "../../domain/entry.ts";
import { isLive } from "../../domain/liveness.ts";
import { decideReview } from "../../domain/recertify/decide-review.ts";
import { answeredOn, isAnswered, reviewedTrailer } from "../../domain/recertify/review-boxes.ts";
import { isReviewDue, reviewDueOn } from "../../domain/recertify/review-due.ts";
import type { ReviewRemark } from "../../domain/recertify/review-report.ts";
import { fileOnBranch } from "../../io/github/file-on-branch.ts";
import {
  commitOnOwnBranch,
  type LookAgain,
  type OwnBranch,
  readOwnBranch,
  wasFirst,
} from "../../io/github/own-branch.ts";
import { changePullRequest } from "../../io/github/own-pull-request.ts";
import { markReady, type ReviewPullRequest } from "../../io/github/review-pull-requests.ts";
import { keepComment } from "../../io/github/sticky-comment.ts";
import { datedFile } from "./dated-file.ts";
import { calledOn } from "./people.ts";
import type { RecertifyRun, ReviewMain } from "./recertify-run.ts";

/** What became of a review that had been asked for. */
export type Followed = "dated" | "closed" | "owner" | "left" | "nothing";

const say = (
  run: RecertifyRun,
  main: ReviewMain,
  { number }: ReviewPullRequest,
  remark: ReviewRemark,
) =>
  keepComment(
    run.github,
    number,
    main.viewer,
    run.render.marker(remark),
    run.render.comment(remark, main.locale),
  );

async function close(
  run: RecertifyRun,
  main: ReviewMain,
  review: ReviewPullRequest,
  kind: "gone" | "done",
): Promise<Followed> {
  // The word first: a run that is cut off here closes it the next time.
  await say(run, main, review, { kind });
  await changePullRequest(run.github, review.number, { state: "closed" });
  return "closed";
}

/** Writes the day of the answer on the branch; `false` where it stands there already, to look again where somebody was faster. */
async function writeDay(
  run: RecertifyRun,
  main: ReviewMain,
  { id, branch: name }: ReviewPullRequest,
  {
    branch,
    day,
    integration,
  }: { readonly branch: OwnBranch; readonly day: string; readonly integration: Integration },
): Promise<boolean | LookAgain> {
  const { path, text } = datedFile(integration, day, main);
  const isWritten = answeredOn(branch.messages) !== undefined;
  if (isWritten && (!branch.behind || (await fileOnBranch(run.github, name, path)) === text))
    return false;
  const message = `${run.render.message(id, main.locale)}\n\n${reviewedTrailer(day)}`;
  const commit = {
    branch: name,
    main: main.commit,
    from: branch,
    files: [{ path, text }],
    message,
  };
  const done = await commitOnOwnBranch(run.github, commit);
  return done === "done" ? true : done;
}

async function date(
  run: RecertifyRun,
  main: ReviewMain,
  review: ReviewPullRequest,
  given: { readonly branch: OwnBranch; readonly integration: Integration },
): Promise<Followed> {
  const day = answeredOn(given.branch.messages) ?? main.today;
  const written = await writeDay(run, main, review, { ...given, day });
  if (typeof written === "object") {
    if (wasFirst(written)) return "nothing";
    throw written.because;
  }
  if (review.draft) await markReady(run.github, review.nodeId);
  const { nextOn } = datedFile(given.integration, day, main);
  await say(run, main, review, { kind: "answered", on: day, nextOn });
  return written || review.draft ? "dated" : "nothing";
}

async function askOwner(
  run: RecertifyRun,
  main: ReviewMain,
  review: ReviewPullRequest,
  integration: Integration,
): Promise<Followed> {
  const people = calledOn(integration, "owner", main.catalogue);
  await say(run, main, review, { kind: "owner", ...people, askedOn: review.openedAt.slice(0, 10) });
  return "owner";
}

/**
 * Brings one review that was asked for into step with what has happened since. `saysReady`: somebody has just taken it out of its draft.
 * Throws when GitHub refuses or fails.
 */
export async function followReview(
  run: RecertifyRun,
  main: ReviewMain,
  review: ReviewPullRequest,
  saysReady: boolean,
): Promise<Followed> {
  const { catalogue, today } = main;
  const { limits } = catalogue.governance;
  const integration = catalogue.integrationById.get(review.id);
  const live = integration?.intact === true && isLive(integration.fields) ? integration : undefined;
  const branch = await readOwnBranch(run.github, main.branch, review.branch, main.viewer);
  const isDue = live !== undefined && isReviewDue(reviewDueOn(live.fields, limits), today, limits);
  const plan = decideReview({
    integration: live === undefined ? "gone" : "live",
    isDue,
    // A branch that adds nothing is no matter while the review is done; while it is due, somebody has been at it.
    isTouched: branch === undefined ? isDue : branch.touched,
    isAnswered: saysReady || isAnswered(review.body),
    isDated: answeredOn(branch?.messages ?? []) !== undefined,
    isDraft: review.draft,
    isOld: addDays(review.openedAt.slice(0, 10), limits.reviewOwnerDays) <= today,
  });
  if (plan === "close-gone") return close(run, main, review, "gone");
  if (plan === "close-done") return close(run, main, review, "done");
  if (plan === "leave") return "left";
  if (plan === "wait" || live === undefined || branch === undefined) return "nothing";
  if (plan === "ask-owner") return askOwner(run, main, review, live);
  return date(run, main, review, { branch, integration: live });
}
