import { deadlineTitle, dueDeadlines } from "../../domain/deadlines.ts";
import type { Integration } from "../../domain/entry.ts";
import type { Text } from "../../domain/language.ts";
import { reviewBranch } from "../../domain/recertify/review-branch.ts";
import { type DueReview, dueReviews, tonightsShare } from "../../domain/recertify/review-due.ts";
import type { ReviewReport } from "../../domain/recertify/review-report.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { commitOnOwnBranch, readOwnBranch, wasFirst } from "../../io/github/own-branch.ts";
import { type Opened, openOwnPullRequest } from "../../io/github/own-pull-request.ts";
import { wasAsked } from "../../io/github/review-pull-requests.ts";
import { checkCatalogue } from "../check-catalogue.ts";
import { noTroubles } from "../told-trouble.ts";
import { changesSince } from "./changes-since.ts";
import { datedFile } from "./dated-file.ts";
import { knownFacts } from "./known-facts.ts";
import { calledOn } from "./people.ts";
import type { RecertifyRun, ReviewMain } from "./recertify-run.ts";

// Reviews that people have closed are looked up again each night, one request each.
const mostLookUps = 200;

function warningsOf({ path }: Integration, main: ReviewMain): readonly Text[] {
  const { fileExists, files, read, schemas, today } = main;
  const { findings } = checkCatalogue(files, {
    fileExists,
    only: new Set([path]),
    read,
    schemas,
    today,
  });
  return findings.filter(({ severity }) => severity !== "info").map(({ message }) => message);
}

async function reportOf(
  { dueOn, integration }: DueReview,
  main: ReviewMain,
): Promise<ReviewReport> {
  const { catalogue, today } = main;
  const { fields, id, path } = integration;
  const reviewedOn = fields.operation?.reviewedOn;
  const changes =
    reviewedOn === undefined ? undefined : await changesSince(integration, reviewedOn, main);
  const { logins, mailboxes } = calledOn(integration, "manager", catalogue);
  return {
    id,
    path,
    title: fields.title,
    managers: logins,
    mailboxes,
    facts: knownFacts(integration, catalogue),
    deadlines: dueDeadlines(integration, catalogue, today)
      .filter(({ kind }) => kind !== "review")
      .map((deadline) => ({
        title: deadlineTitle(deadline),
        on: deadline.on,
        overdue: deadline.state === "overdue",
      })),
    warnings: warningsOf(integration, main),
    months: catalogue.governance.limits.reviewMonths,
    ...(reviewedOn === undefined ? {} : { reviewedOn }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(changes === undefined ? {} : { changes }),
  };
}

const touched = (branch: string): Text => ({
  da: `Grenen ${branch} har nogen arbejdet på, men der er intet forslag fra den. Opret forslaget, eller slet grenen, så bliver der spurgt igen.`,
  en: `Somebody has worked on the branch ${branch}, but there is no pull request from it. Open one, or delete the branch, and the review is asked for again.`,
});

/** Asks for one review. The branch is made once only, whoever else is at it. */
async function ask(run: RecertifyRun, due: DueReview, main: ReviewMain): Promise<Opened> {
  const { github, render } = run;
  const { integration } = due;
  const branch = reviewBranch(integration.id, due.dueOn);
  const from = await readOwnBranch(github, main.branch, branch, main.viewer);
  if (from?.touched === true) throw new UsageError(touched(branch));
  if (from === undefined) {
    const { path, text } = datedFile(integration, main.today, main);
    const message = render.message(integration.id, main.locale);
    const commit = { branch, main: main.commit, from, files: [{ path, text }], message };
    const done = await commitOnOwnBranch(github, commit);
    if (done !== "done") return done;
  }
  const words = render.proposal(await reportOf(due, main), main.locale);
  return openOwnPullRequest(github, { ...words, base: main.branch, branch, draft: true });
}

const notAllowed: Text = {
  da: "Jeg må ikke åbne forslag i dette repository, så gennemgangene kan ikke sendes ud. Giv recertify en GitHub Apps token, eller slå Settings → Actions → General → Allow GitHub Actions to create and approve pull requests til.",
  en: "I may not open pull requests in this repository, so the reviews cannot be sent out. Give recertify a GitHub App's token, or switch on Settings → Actions → General → Allow GitHub Actions to create and approve pull requests.",
};

/** Asks for the reviews that are due and not asked for yet, the longest overdue first, at most so many. One that fails does not stop the others. */
export async function askReviews(
  run: RecertifyRun,
  main: ReviewMain,
  open: ReadonlySet<string>,
  most: number,
): Promise<{ readonly asked: readonly number[]; readonly troubles: readonly Text[] }> {
  const { catalogue, today } = main;
  const asked: number[] = [];
  const troubles = noTroubles();
  const due = dueReviews(catalogue.integrations, catalogue.governance.limits, today).filter(
    ({ integration }) => !open.has(integration.id),
  );
  for (const review of tonightsShare(due, mostLookUps, today)) {
    if (asked.length >= most || troubles.isOver()) break;
    const { id } = review.integration;
    try {
      if (await wasAsked(run.github, reviewBranch(id, review.dueOn))) continue;
      const opened = await ask(run, review, main);
      if (opened === "not-allowed") return { asked, troubles: [...troubles.texts, notAllowed] };
      if (typeof opened === "number") asked.push(opened);
      else if (!wasFirst(opened)) troubles.tell(id, opened.because);
    } catch (error) {
      troubles.tell(id, error);
    }
  }
  return { asked, troubles: troubles.texts };
}
