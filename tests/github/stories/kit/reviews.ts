import { afterEach, beforeEach, expect } from "@jest/globals";
import { runAction } from "../../../actions/run-action.ts";
import { repositoryView } from "../../fake/rest/views.ts";
import type { FakePullRequest } from "../../fake/world.ts";
import { inPhase, integrationPath, mainFiles } from "./catalogue.ts";
import { pullRequestPayload } from "./events.ts";
import { foundTown, type Run, type Town } from "./town.ts";
import { workflowToken } from "./workflow-token.ts";

const secret = "ghs_gennemgang";
const judging = "ghs_porten_efter_gennemgang";

/** The integration in operation, reviewed a year ago less some weeks. */
export const dueText = (...more: readonly (readonly [string, string])[]): string =>
  inPhase(
    "operation",
    ["reviewedOn: 2026-09-15", "reviewedOn: 2025-12-01 # set ved gennemgangen"],
    ["nextReviewOn: 2027-09-15", "nextReviewOn: 2026-12-01"],
    ...more,
  );

export const dueFiles = (): Readonly<Record<string, string>> => mainFiles(dueText());
export const id = integrationPath.replace(/^.*\/|\.md$/g, "");
export const branch = `review/${id}/2026-12-01`;

export interface Reviews {
  readonly night: (today?: string, inputs?: Readonly<Record<string, string>>) => Promise<Run>;
  /** Somebody changes the pull request's text, or takes it out of its draft. */
  readonly happens: (number: number, action: string, today: string) => Promise<Run>;
  readonly gateAfter: (run: Run) => Promise<Run>;
  /** Pull requests that ask for a review, oldest first. */
  readonly all: () => readonly FakePullRequest[];
  readonly only: () => FakePullRequest;
  /** Lines of the file that the branch changes: `- old`, `+ new`. */
  readonly changed: () => readonly string[];
  readonly tip: () => string;
  /** Our remarks in the pull request. */
  readonly remarks: (number: number) => readonly string[];
}

export function reviewsIn(town: Town): Reviews {
  const { github, world } = town;
  world.tokens.set(secret, workflowToken("recertify.yml", "recertify"));
  world.tokens.set(judging, workflowToken("recertify.yml", "gate"));
  const act = async (
    name: string,
    event: string,
    payload: unknown,
    token: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<Run> => {
    const before = github.requests.length;
    const ended = await runAction(name, {
      workspace: process.cwd(),
      event,
      payload,
      apiUrl: github.url,
      serverUrl: github.url,
      token,
      inputs,
      sha: world.git.tip("refs/heads/main"),
    });
    return { ...ended, requests: github.requests.slice(before) };
  };
  const all = () =>
    world.pullRequests.filter(
      ({ author, headRef }) => author === "github-actions[bot]" && headRef.startsWith("review/"),
    );
  return {
    all,
    night: (today = "2026-11-23", inputs = {}) =>
      act(
        "recertify",
        "schedule",
        { schedule: "41 2 * * *", repository: repositoryView(world) },
        secret,
        {
          today,
          ...inputs,
        },
      ),
    happens: (number, action, today) =>
      act(
        "recertify",
        "pull_request_target",
        pullRequestPayload(world, number, action, "nexus-ejer"),
        secret,
        {
          today,
        },
      ),
    gateAfter: (run) =>
      act("phase-gate", "schedule", {}, judging, {
        today: "2026-11-23",
        "pull-requests": run.outputs["pull-requests"] ?? "",
      }),
    only: () => {
      const [one, another] = all();
      if (one === undefined || another !== undefined)
        throw new Error(`There are ${all().length} reviews`);
      return one;
    },
    changed: () =>
      world.git
        .run("diff", "--unified=0", `refs/heads/main...refs/heads/${branch}`)
        .split("\n")
        .filter((line) => /^[-+](?![-+])/.test(line))
        .map((line) => `${line[0]} ${line.slice(1).trim()}`),
    tip: () => world.git.tip(`refs/heads/${branch}`),
    remarks: (number) =>
      (world.pullRequests.find((pr) => pr.number === number)?.comments ?? [])
        .filter(({ body }) => body.startsWith("<!-- integration-catalogue: review-"))
        .map(({ body }) => body),
  };
}

/** The text with its boxes ticked: all of them, or so many. */
export function ticked(body: string, count = Number.POSITIVE_INFINITY): string {
  let left = count;
  return body.replaceAll("- [ ]", (box) => {
    left -= 1;
    return left >= 0 ? "- [x]" : box;
  });
}

/** A town whose one integration is due for review, anew for each story of a file. */
export function inATownUnderReview(): {
  readonly town: () => Town;
  readonly reviews: () => Reviews;
} {
  let town: Town | undefined;
  const theTown = (): Town => {
    if (town === undefined) throw new Error("The town is not founded yet");
    return town;
  };
  beforeEach(async () => {
    town = await foundTown(dueFiles());
    town.world.settings.workflowsApprove = true;
  });
  afterEach(async () => {
    const { unusedFaults, violations } = theTown().github;
    await theTown().leave();
    expect(violations).toEqual([]);
    expect(unusedFaults()).toEqual([]);
  });
  return { town: theTown, reviews: () => reviewsIn(theTown()) };
}
