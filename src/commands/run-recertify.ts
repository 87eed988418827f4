import { tonightsShare } from "../domain/recertify/review-due.ts";
import { todayIn } from "../io/clock.ts";
import { fetchRefs } from "../io/git/fetch-refs.ts";
import { pathsAt } from "../io/git/git-paths.ts";
import { readCatalogueFilesAt } from "../io/git/git-tree.ts";
import {
  openReviews,
  ourName,
  type ReviewPullRequest,
  reviewAt,
} from "../io/github/review-pull-requests.ts";
import { defaultBranch } from "../io/github/settings.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { askReviews } from "./recertify/ask-reviews.ts";
import { followReview } from "./recertify/follow-review.ts";
import type {
  RecertifyResult,
  RecertifyRun,
  RecertifyTask,
  ReviewMain,
} from "./recertify/recertify-run.ts";
import { noTroubles } from "./told-trouble.ts";
import { schemasAt } from "./validate-pull-request.ts";

// Each takes one to three requests, and a workflow's token has a thousand an hour.
const mostFollowed = 250;

async function readReviewMain(run: RecertifyRun, viewer: string): Promise<ReviewMain> {
  const { environment, folder, github, repositoryUrl: url, token } = run;
  const branch = await defaultBranch(github);
  const { commits, repository } = await fetchRefs(
    { url, token },
    [`refs/heads/${branch}`],
    folder,
    environment,
  );
  const [commit = ""] = commits;
  const [files, schemas, paths] = await Promise.all([
    readCatalogueFilesAt(repository, commit),
    schemasAt(repository, commit),
    pathsAt(repository, commit),
  ]);
  const read = readCatalogue(files, schemas);
  const { catalogue } = read;
  const { locale, timeZone } = catalogue.governance;
  return {
    repository,
    commit,
    schemas,
    catalogue,
    branch,
    files,
    read,
    fileExists: (path) => paths.has(path.replace(/\/$/, "")),
    today: run.today ?? todayIn(timeZone),
    locale: run.locale ?? locale,
    viewer,
  };
}

const nothing: RecertifyResult = {
  asked: [],
  dated: [],
  closed: [],
  owners: [],
  left: [],
  troubles: [],
};
const outcomes = { dated: "dated", closed: "closed", owner: "owners", left: "left" } as const;

/** Follows reviews one by one. One that fails is told, and does not stop the others. */
async function followAll(
  run: RecertifyRun,
  main: ReviewMain,
  reviews: readonly ReviewPullRequest[],
  saysReady: boolean,
): Promise<RecertifyResult> {
  const found = {
    dated: [] as number[],
    closed: [] as number[],
    owners: [] as number[],
    left: [] as number[],
  };
  const troubles = noTroubles();
  for (const review of reviews) {
    if (troubles.isOver()) break;
    try {
      const followed = await followReview(run, main, review, saysReady);
      if (followed !== "nothing") found[outcomes[followed]].push(review.number);
    } catch (error) {
      troubles.tell(`#${review.number}`, error);
    }
  }
  return { ...nothing, ...found, troubles: troubles.texts };
}

/**
 * Sees to the yearly reviews: follows those that have been asked for, then asks for those that are due. Running it again, or twice at once,
 * asks for nothing twice. Throws when GitHub refuses or fails before anything could be done.
 */
export async function runRecertify(
  run: RecertifyRun,
  task: RecertifyTask,
): Promise<RecertifyResult> {
  const viewer = await ourName(run.github);
  if (task.kind === "one") {
    const review = await reviewAt(run.github, task.number, viewer);
    if (review === undefined) return nothing;
    return followAll(run, await readReviewMain(run, viewer), [review], task.saysReady);
  }
  const main = await readReviewMain(run, viewer);
  const open = await openReviews(run.github, viewer);
  const tonight = tonightsShare(open, mostFollowed, main.today);
  const followed = await followAll(run, main, tonight, false);
  const { asked, troubles } = await askReviews(
    run,
    main,
    new Set(open.map(({ id }) => id)),
    task.most,
  );
  return { ...followed, asked, troubles: [...followed.troubles, ...troubles] };
}
